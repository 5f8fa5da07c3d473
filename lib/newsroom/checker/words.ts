import type { Locale } from '../../i18n/locales';
import { lower } from '../../text/casing';
import { placeOf, type textsOf } from './check';
import type { Finding } from './findings';

/** Most misspelt words shown: a text in another language would give them all. */
const most = 30;

/** A language's letters: words with others are not its own and are not looked up. */
const letters: Record<Locale, RegExp> = {
  tr: /^[a-zçğıöşüâîû]+$/,
  en: /^[a-zàâçéèêëïîôûüñæœ]+$/,
  ru: /^[а-яё]+$/,
};

/** A word of three letters or more that is no part of an address, a number, a compound or a name with its suffix. */
const wordAt =
  /(?<![\p{L}\p{N}@.#/_’'-])\p{L}{3,40}(?:[’'](?:t|ll|re|ve|d|m|s)\b)?(?!\p{L}|[\p{N}@_/-]|[’'.]\p{L})/gu;

/**
 * Words of a text to look up in the dictionary, each once, as they are cased. Without names: what is capitalised inside
 * a sentence, what has digits, capitals inside, or letters of another alphabet.
 */
export function wordsToCheck(locale: Locale, texts: string[]): string[] {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(wordAt)) {
      const word = match[0].replace('’', "'");
      const small = lower(locale, word);
      if (!letters[locale].test(small.replace(/'.*$/, ''))) continue;
      if (word === small) words.add(word);
      else if (word.slice(1) === small.slice(1)) {
        // Capitalised: only at the beginning of a sentence is it a word like others.
        const before = text.slice(0, match.index).trimEnd();
        if (before === '' || /[.!?…]$/.test(before)) words.add(word);
        else names.add(word);
      }
    }
  }
  return [...words].filter((word) => !names.has(word));
}

/** Findings for words the dictionary does not have: the first thirty, at their first places. */
export function spellingFindings(texts: ReturnType<typeof textsOf>, misspelt: ReadonlySet<string>): Finding[] {
  return [...misspelt].slice(0, most).flatMap((word) => {
    const place = placeOf(texts, word) ?? placeOf(texts, word.replace("'", '’'));
    return place ? [{ code: 'misspelt' as const, grave: false, place, params: { word } }] : [];
  });
}
