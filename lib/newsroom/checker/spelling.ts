import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { Locale } from '../../i18n/locales';

const opened = new Map<Locale, Promise<Hunspell>>();

async function open(locale: Locale): Promise<Hunspell> {
  // From the folder the program runs in: the bundler must not look for dictionaries.
  const { resolve } = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json'));
  const folder = path.dirname(resolve(`dictionary-${locale}`));
  const [affixes = '', words = ''] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) =>
      readFile(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ folder, name), 'utf8'),
    ),
  );
  return createHunspellFromStrings(affixes, words);
}

/** A language's dictionary, loaded at its first use and kept: 0.2 to 0.8 s and up to 90 MB (Turkish). */
function dictionary(locale: Locale): Promise<Hunspell> {
  const loading = opened.get(locale) ?? open(locale);
  opened.set(locale, loading);
  // A failed load is tried again with the next text.
  loading.catch(() => opened.delete(locale));
  return loading;
}

/** Words looked up before other work of the process gets its turn: about a millisecond's worth. */
const atOnce = 200;

/** Which of the words are in no form in the language's dictionary, as they are cased. */
export async function misspelt(locale: Locale, words: string[]): Promise<string[]> {
  const hunspell = await dictionary(locale);
  const wrong: string[] = [];
  for (const [n, word] of words.entries()) {
    if (n % atOnce === atOnce - 1) await new Promise((resolve) => setImmediate(resolve));
    if (!hunspell.testSpelling(word)) wrong.push(word);
  }
  return wrong;
}
