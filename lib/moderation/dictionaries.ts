import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { Locale } from '../i18n/locales';

/** Whether a word, cased as it stands, is in a language's dictionary. */
export type Knows = (word: string) => boolean;

/** Words whose answer is remembered; comments repeat themselves. About 2 MB a language when full. */
const remembered = 15_000;
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

/** Longest word in UTF-8, with its end. */
const bytes = longest * 3 + 1;

/** What of the package's WebAssembly is used here. */
interface Wasm {
  HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _Hunspell_spell(handle: number, word: number): number;
}

/**
 * Asks Hunspell through one buffer of ours: the package's own method allocates and frees for every word, which takes
 * two fifths of the time.
 */
function askDirectly(hunspell: Hunspell): Knows {
  const { wasmModule: wasm, hunspellHandle: handle } = hunspell as unknown as {
    wasmModule: Wasm;
    hunspellHandle: number;
  };
  const buffer = wasm._malloc(bytes);
  const encoder = new TextEncoder();
  return (word) => {
    // The memory may have grown since.
    const { written } = encoder.encodeInto(word, wasm.HEAPU8.subarray(buffer, buffer + bytes - 1));
    wasm.HEAPU8[buffer + written] = 0;
    return wasm._Hunspell_spell(handle, buffer) !== 0;
  };
}

/** Asks Hunspell once a word. */
function remember(hunspell: Hunspell): Knows {
  const ask = askDirectly(hunspell);
  const answers = new Map<string, boolean>();
  return (word) => {
    if (word.length === 0 || word.length > longest) return false;
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
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
