import { db } from '../db/client';
import { locales } from '../i18n/locales';
import { type Digest, digestOf } from '../search/digest';
import { type ReadText, readTexts } from '../search/read-text';
import { addWords } from '../search/vocabulary';
import { textOf } from '../stories/publish-many';
import { inBulk } from './bulk';
import type { NewLine } from './places';

/** A line that becomes an article, and what is stored of its words. */
export interface WordedLine extends NewLine {
  words: Digest;
}

/** Lines whose words are read at once: between two such lots, the database is given its next statements. */
const lot = 20;

/** Reads the words of lines: work that needs no transaction, for the time in which the database stores other lines. */
export async function readWords(lines: NewLine[]): Promise<WordedLine[]> {
  if (!lines.length) return [];
  const done: WordedLine[] = [];
  for (let from = 0; from < lines.length; from += lot) {
    const some = lines.slice(from, from + lot);
    const texts = some.map(({ line, doc }) =>
      textOf({ locale: line.locale, fields: { headline: line.title, standfirst: line.standfirst }, doc }),
    );
    const words = await readTexts(db(), texts);
    for (const [place, one] of some.entries()) done.push({ ...one, words: digestOf(words[place] as ReadText) });
    await new Promise(setImmediate);
  }
  // Words may stand in the vocabulary without an article: they go in first, by a transaction of their own.
  await db().transaction(async (tx) => {
    await inBulk(tx);
    for (const locale of locales) {
      const texts = done.flatMap(({ line, words }) => (line.locale === locale ? [words] : []));
      await addWords(tx, locale, texts, true);
    }
  });
  return done;
}
