import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { Locale } from '../i18n/locales';

/** Whether a word, cased as it stands, is in a language's dictionary. */
export type Knows = (word: string) => boolean;

/** Words whose answer is remembered; comments repeat themselves. About 5 MB a language when full. */
const remembered = 40_000;
/** Hunspell's own limit is higher; nothing longer is a word. */
const longest = 40;

const { resolve } = createRequire(import.meta.url);

async function open(locale: Locale): Promise<Hunspell> {
  const folder = path.dirname(resolve(`dictionary-${locale}`));
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  return createHunspellFromStrings(affixes ?? '', words ?? '');
}

/** Asks Hunspell once a word. */
function remember(hunspell: Hunspell): Knows {
  const answers = new Map<string, boolean>();
  return (word) => {
    if (word.length > longest) return false;
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = hunspell.testSpelling(word);
    if (answers.size >= remembered) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}

const opened = new Map<Locale, Promise<Knows>>();

/** A language's dictionary, loaded at its first use and kept: 0.2 to 0.8 s and up to 90 MB (Turkish). */
export function dictionary(locale: Locale): Promise<Knows> {
  let loading = opened.get(locale);
  if (!loading) {
    loading = open(locale).then(remember);
    // A failed load is tried again with the next text.
    loading.catch(() => opened.delete(locale));
    opened.set(locale, loading);
  }
  return loading;
}
