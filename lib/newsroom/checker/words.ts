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

/**
 * Words of a text to look up in the dictionary, each once, as they are cased. Without names: what is capitalised inside
 * a sentence, what has digits, capitals inside, or letters of another alphabet.
 */
export function wordsToCheck(locale: Locale, texts: string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(/(?<![\p{L}\p{N}@.#/_’'-])\p{L}{3,40}(?:[’'](?:t|ll|re|ve|d|m|s)\b)?(?![\p{N}@_/]|[’']\p{L}|\.\p{L}|-)/gu)) {
      const word = match[0].replace('’', "'");
      const small = lower(locale, word);
      if (word !== small) {
        // Capitalised: only at the beginning of a sentence is it a word like others.
        const before = text.slice(0, match.index).trimEnd();
        const opens = before === '' || /[.!?…]$/.test(before);
        if (!opens || word.slice(1) !== small.slice(1)) continue;
      }
      if (letters[locale].test(small.replace(/'.*$/, ''))) words.add(word);
    }
  }
  return [...words];
}

/** Findings for words the dictionary does not have: the first thirty, at their first places. */
export function spellingFindings(texts: ReturnType<typeof textsOf>, misspelt: ReadonlySet<string>): Finding[] {
  return [...misspelt].slice(0, most).flatMap((word) => {
    const place = placeOf(texts, word) ?? placeOf(texts, word.replace("'", '’'));
    return place ? [{ code: 'misspelt' as const, grave: false, place, params: { word } }] : [];
  });
}
