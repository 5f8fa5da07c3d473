import { readFileSync } from 'node:fs';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** What an article is of: the key of its story and its language. */
export interface Labelled {
  story: string;
  locale: Locale;
}

/** The halves of the news set: what was looked at while search was worked on, and what was not. */
export const halves = ['development', 'held-out'] as const;

export const newsFile = (half: (typeof halves)[number], what: string): string => `bench/eval/news/${half}${what}`;

/** Lines of a file of labels, without its remarks. */
const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));

export interface LabelledQuery {
  locale: Locale;
  kind: string;
  text: string;
  /** How good an answer a story is: 2 what was looked for, 1 of use. */
  grades: Map<string, number>;
}

type Known = (story: string) => string;

/** Refuses keys of no story of the articles. */
const knownAmong = (labels: Map<string, Labelled>): Known => {
  const keys = new Set([...labels.values()].map((one) => one.story));
  return (key) => {
    if (!keys.has(key)) throw new Error(`there is no story ${key} among the articles`);
    return key;
  };
};

/** The labelled queries of a file. @throws Error for a line that names no language or story of the articles. */
export function readQueries(file: string, labels: Map<string, Labelled>): LabelledQuery[] {
  const known = knownAmong(labels);
  return linesOf(file).map((line) => {
    const [locale, kind = '', text = '', graded = ''] = line.split(' | ').map((part) => part.trim());
    if (!isLocale(locale)) throw new Error(`no language: ${line}`);
    const grades = graded.split(' ').map((label): [string, number] => {
      const [key = '', grade] = label.split('=');
      return [known(key), Number(grade)];
    });
    return { locale, kind, text, grades: new Map(grades) };
  });
}

/** For each story of a file those that belong beside it. */
export function readPairs(file: string, labels: Map<string, Labelled>): Map<string, Set<string>> {
  const known = knownAmong(labels);
  return new Map(
    linesOf(file).map((line) => {
      const [story = '', others = ''] = line.split(':');
      return [known(story), new Set(others.trim().split(' ').map(known))];
    }),
  );
}

/** As `readPairs`, of a file of threads: all stories of one belong beside each other. */
export function readThreads(file: string, labels: Map<string, Labelled>): Map<string, Set<string>> {
  const known = knownAmong(labels);
  const pairs = new Map<string, Set<string>>();
  for (const line of linesOf(file)) {
    const stories = (line.split(':')[1] ?? '').trim().split(' ').map(known);
    for (const story of stories) {
      const others = stories.filter((other) => other !== story);
      pairs.set(story, new Set([...(pairs.get(story) ?? []), ...others]));
    }
  }
  return pairs;
}
