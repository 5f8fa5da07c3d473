import type { Locale } from '@/lib/i18n/locales';
import { doc, facts, h2, p, pull } from '@/lib/stories/body/build';
import type { BodyDoc, BodyNode } from '@/lib/stories/body/schema';
import { upper } from '@/lib/text/casing';
import type { StoryPlan } from '../edition/plan';
import type { Random } from '../edition/random';
import { nameInText } from './names';
import type { Vocabulary } from './vocabulary';

/** Words of a body: log-normal, as lengths of texts are, with this mean and this deviation of the logarithm. */
const meanWords = 420;
const deviation = 0.6;
const lengths = { fewest: 60, most: 4_000 };
/** Where a word comes from: running text, the topics, the thread, its names; what is left repeats a word of the text. */
const body = { running: 0.7, topic: 0.12, thread: 0.09, name: 0.05 };
const headline = { running: 0.25, topic: 0.2, thread: 0.28, name: 0.25 };

export interface WrittenArticle {
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  doc: BodyDoc;
}

const bodyLength = (random: Random) => {
  const median = meanWords / Math.exp(deviation ** 2 / 2);
  const words = Math.round(median * Math.exp(deviation * random.normal()));
  return Math.min(lengths.most, Math.max(lengths.fewest, words));
};

/** Writes the article of a story in one language: no sense, but the lengths and words of a newspaper. */
export function writeArticle(locale: Locale, story: StoryPlan, vocabulary: Vocabulary, random: Random): WrittenArticle {
  const { thread, topics } = story;
  const said: string[] = [];

  const word = (mix: typeof body): string => {
    let u = random.next();
    if (u < mix.running) return vocabulary.pick(random);
    u -= mix.running;
    if (u > mix.topic + mix.thread + mix.name && said.length) return random.pick(said);
    let text: string;
    if (u < mix.topic) {
      const { words, names } = random.pick(topics);
      // The first words of a topic are met most; its name itself now and then.
      text = random.chance(0.06)
        ? names[locale]
        : (words[locale][Math.floor(words[locale].length * random.next() ** 2)] as string);
    } else if (u < mix.topic + mix.thread) {
      text = thread.words[locale][Math.floor(thread.words[locale].length * random.next() ** 1.5)] as string;
    } else {
      text = nameInText(locale, random.pick(thread.names), random);
    }
    said.push(text);
    return text;
  };
  const phrase = (count: number, mix: typeof body) => {
    const words = Array.from({ length: count }, () => word(mix));
    const text = words.join(' ');
    return upper(locale, text.charAt(0)) + text.slice(1);
  };
  const sentence = () => {
    const count = Math.max(4, Math.round(14 + 5 * random.normal()));
    if (count < 12) return `${phrase(count, body)}.`;
    return `${phrase(count - 5, body)}, ${Array.from({ length: 5 }, () => word(body)).join(' ')}.`;
  };
  const paragraph = () => Array.from({ length: 2 + random.int(3) }, sentence).join(' ');

  const written = {
    kicker: (topics[0]?.names[locale] ?? '').slice(0, 60),
    headline: phrase(6 + random.int(5), headline).slice(0, 200),
    standfirst: `${phrase(16 + random.int(14), { ...body, name: 0.1, running: 0.6 })}.`.slice(0, 500),
    dateline: thread.names[0]?.[locale] ?? '',
  };
  const content: BodyNode[] = [];
  const wanted = bodyLength(random);
  let words = 0;
  const say = (make: () => string) => {
    const text = make();
    words += text.split(' ').length;
    return text;
  };
  // Half a paragraph less, so that the last one does not make every body too long.
  while (words < wanted - 20 || !content.length) {
    content.push(p(say(paragraph)));
    if (words > 100 && words < wanted - 60 && random.chance(0.3)) content.push(h2(say(() => phrase(4, headline))));
    if (content.length === 2 && random.chance(0.3)) content.push(facts(say(sentence), say(sentence), say(sentence)));
    if (random.chance(0.05)) content.push(pull(say(sentence), thread.names[0]?.[locale]));
  }
  return { ...written, doc: doc(...content) };
}
