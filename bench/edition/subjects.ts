import { sections } from '@/demo/sections';
import type { Locale } from '@/lib/i18n/locales';
import { slugify } from '@/lib/text/slug';
import { makePerson, type Name } from '../text/names';
import type { Vocabulary } from '../text/vocabulary';
import { type Random, sampler, zipf } from './random';

/** Topics beside those of the demo edition, most of them people: few have many articles, many have few. */
const rareTopics = 2_000;
const personShare = 0.6;
/** Reporters beside those of the demo edition. */
const moreReporters = 60;
/** Words that belong to a topic and language. */
const topicWords = 120;

export interface Topic {
  /** The key in the demo edition, or null for a rarer topic. */
  key: string | null;
  names: Name;
  slugs: Record<Locale, string>;
  section: string;
  words: Record<Locale, string[]>;
}

export interface Subjects {
  common: Topic[];
  rare: Topic[];
  pickCommon(random: Random): Topic;
  pickRare(random: Random): Topic;
  reporters: { slug: string; names: Name }[];
}

type Vocabularies = Record<Locale, Vocabulary>;
const byLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  tr: make('tr'),
  en: make('en'),
  ru: make('ru'),
});

/** What the articles are about and who writes them. The demo edition's topics keep their keys and names. */
export function makeSubjects(
  demo: Record<string, Record<Locale, { slug: string; name: string }>>,
  words: Vocabularies,
  random: Random,
): Subjects {
  const sectionKeys = Object.keys(sections);
  const belongings = () => ({
    section: random.pick(sectionKeys),
    words: byLocale((locale) => Array.from({ length: topicWords }, () => words[locale].pickTelling(random))),
  });
  const common = Object.entries(demo).map(
    ([key, entry]): Topic => ({
      key,
      names: byLocale((locale) => entry[locale].name),
      slugs: byLocale((locale) => entry[locale].slug),
      ...belongings(),
    }),
  );
  const rare = Array.from({ length: rareTopics }, (_, place): Topic => {
    const names = random.chance(personShare)
      ? makePerson(random)
      : byLocale((locale) => `${words[locale].pickTelling(random)} ${words[locale].pickTelling(random)}`);
    // Numbered: two topics may have one name, but not one address.
    return {
      key: null,
      names,
      slugs: byLocale((locale) => `${slugify(locale, names[locale])}-${place}`),
      ...belongings(),
    };
  });
  const reporters = Array.from({ length: moreReporters }, (_, place) => {
    const names = makePerson(random);
    return { slug: `${slugify('en', names.en)}-${place}`, names };
  });
  const drawCommon = sampler(zipf(common.length, 0.8));
  const drawRare = sampler(zipf(rare.length, 0.9, 8));
  return {
    common,
    rare,
    pickCommon: (random) => common[drawCommon(random)] as Topic,
    pickRare: (random) => rare[drawRare(random)] as Topic,
    reporters,
  };
}
