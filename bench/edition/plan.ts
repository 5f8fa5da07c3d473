import { type Locale, locales } from '@/lib/i18n/locales';
import { makeName, type Name } from '../text/names';
import type { Vocabulary } from '../text/vocabulary';
import type { Random } from './random';
import type { Subjects, Topic } from './subjects';

/** A matter that several stories are about, one after another: the names and words they share. */
export interface Thread {
  number: number;
  topics: Topic[];
  names: Name[];
  words: Record<Locale, string[]>;
  reporters: number[];
}

export interface StoryPlan {
  thread: Thread;
  topics: Topic[];
  locales: Locale[];
  kind: 'report' | 'opinion' | 'analysis' | 'interview';
  /** Where between the first and the last article it stands, 0 to 1. */
  when: number;
}

/** Chance that a story goes on with a thread, and of how many latest stories it may go on with. */
const goesOn = 0.65;
const remembered = 400;
const threadWords = 25;

const otherLocales = (random: Random, origin: Locale): Locale[] => {
  const u = random.next();
  if (u < 0.4) return [...locales];
  const second = random.pick(locales.filter((locale) => locale !== origin));
  return u < 0.55 ? [origin, second] : [origin];
};

function openThread(number: number, subjects: Subjects, words: Record<Locale, Vocabulary>, random: Random): Thread {
  const topics = [subjects.pickCommon(random)];
  if (random.chance(0.5)) topics.push(subjects.pickCommon(random));
  for (let left = random.int(3); left > 0; left--) topics.push(subjects.pickRare(random));
  const pickWords = (locale: Locale) => Array.from({ length: threadWords }, () => words[locale].pickTelling(random));
  return {
    number,
    topics,
    names: Array.from({ length: 2 + random.int(5) }, () => makeName(random)),
    words: { tr: pickWords('tr'), en: pickWords('en'), ru: pickWords('ru') },
    reporters: [random.int(subjects.reporters.length), random.int(subjects.reporters.length)],
  };
}

/** Stories in order of time, until they have so many articles. About 40 % of them are in all three languages. */
export function* planStories(
  articles: number,
  subjects: Subjects,
  words: Record<Locale, Vocabulary>,
  random: Random,
): Generator<StoryPlan> {
  const latest: Thread[] = [];
  let threads = 0;
  for (let made = 0; made < articles; ) {
    // A thread with many stories gets the most further ones, for a while: few matters are long, most are one story.
    const place = latest.length - 1 - Math.floor(latest.length * random.next() ** 2);
    const thread = (random.chance(goesOn) && latest[place]) || openThread(threads++, subjects, words, random);
    latest.push(thread);
    if (latest.length > remembered) latest.shift();
    const topics = random.chance(0.3) ? [...thread.topics, subjects.pickRare(random)] : thread.topics;
    const origin = random.pick(['tr', 'tr', 'tr', 'en', 'ru', 'ru'] as const);
    const chosen = otherLocales(random, origin).slice(0, articles - made);
    const kind = random.pick(['report', 'report', 'report', 'report', 'opinion', 'analysis', 'interview'] as const);
    yield { thread, topics: [...new Set(topics)], locales: chosen, kind, when: made / articles };
    made += chosen.length;
  }
}
