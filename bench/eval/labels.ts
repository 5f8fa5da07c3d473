import { readFileSync } from 'node:fs';
import { stories } from '@/demo/stories/registry';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** Lines of a file of labels, without its remarks. */
const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));

const demo = new Set(stories.map((story) => story.key));
function known(key: string, keys: ReadonlySet<string> = demo): string {
  if (!keys.has(key)) throw new Error(`there is no story ${key}`);
  return key;
}

export interface LabelledQuery {
  locale: Locale;
  kind: string;
  text: string;
  /** How good an answer a story is: 2 what was looked for, 1 of use. */
  grades: Map<string, number>;
}

/**
 * The labelled queries of a file.
 * @param keys of the stories they may name
 * @throws Error for a line that names no language or no such story
 */
export const readQueries = (file: string, keys: ReadonlySet<string>): LabelledQuery[] =>
  linesOf(file).map((line) => {
    const [locale, kind = '', text = '', labels = ''] = line.split(' | ').map((part) => part.trim());
    if (!isLocale(locale)) throw new Error(`no language: ${line}`);
    const grades = labels.split(' ').map((label): [string, number] => {
      const [key = '', grade] = label.split('=');
      return [known(key, keys), Number(grade)];
    });
    return { locale, kind, text, grades: new Map(grades) };
  });

/** For each story those that belong beside it. */
export const readPairs = (): Map<string, Set<string>> =>
  new Map(
    linesOf('bench/eval/pairs.txt').map((line) => {
      const [story = '', others = ''] = line.split(':');
      return [
        known(story),
        new Set(
          others
            .trim()
            .split(' ')
            .map((key) => known(key)),
        ),
      ];
    }),
  );
