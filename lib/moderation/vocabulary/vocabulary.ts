import type { Locale } from '../../i18n/locales';
import { upper } from '../../text/casing';
import type { Knows } from '../dictionaries';
import { isChain, longestAffix, verbAffixes } from '../lexicon/affixes';
import { everyday } from './everyday';

const circumflex: Record<string, string> = { â: 'a', î: 'i', û: 'u' };
const withoutCircumflex = (word: string) => word.replace(/[âîû]/g, (letter) => circumflex[letter] ?? letter);
/** Longer ones are no words, and the work on them would grow with their square. */
export const longestWord = 40;
/** Shorter stems are found in any word. */
const shortestStem = 3;

const titled = (locale: Locale, word: string) => upper(locale, word.slice(0, 1)) + word.slice(1);

/** A stem of the dictionary with affixes it does not know on that word: `hükümet` + `in`. */
function isInflected(word: string, isStem: (stem: string) => boolean): boolean {
  for (let length = word.length - 1; length >= shortestStem; length -= 1) {
    // What follows a verb is also all that follows a noun.
    if (isChain(word, length, verbAffixes, longestAffix) && isStem(word.slice(0, length))) return true;
  }
  return false;
}

/** British spellings, by the American ones that the dictionary has: `neighbours`, `cancelled`, `organisation`, `litres`. */
const british: [RegExp, string][] = [
  [/our(?=s|ed|ing|ful|less|able|hood|ite|er|ly|$)/, 'or'],
  [/([aeiou])ll(?=ed$|ing$|ers?$|ery$|ist$|ous$)/, '$1l'],
  [/is(?=e$|ed$|es$|ers?$|ing$|ations?$|ational$|able$)/, 'iz'],
  [/ys(?=e$|ed$|es$|ers?$|ing$)/, 'yz'],
  [/tre(?=s?$)/, 'ter'],
  [/bre(?=s?$)/, 'ber'],
  [/ence(?=s?$|less$)/, 'ense'],
  [/ogue(?=s?$)/, 'og'],
  [/ae|oe/, 'e'],
  [/tyre/, 'tire'],
  [/yogh/, 'yog'],
  [/grey/, 'gray'],
  [/judgement/, 'judgment'],
  [/granda/, 'grandda'],
  [/mum(?=s?$|my$|mies$)/, 'mom'],
];
const americanOf = (word: string): string[] =>
  british.flatMap(([pattern, american]) => (pattern.test(word) ? [word.replace(pattern, american)] : []));

/** Laughter, sighs and cheers; no dictionary lists them. */
const noise =
  /^(?:[ha]{3,}|[he]{3,}|[hi]{3,}|[ho]{3,}|a+h+|o+h+|h?m+|u+h+|e+h+|y+a+y+|w+o+w+|(?:ha|he|hi|ah|eh|sj|sks?|ks|lo|xa|asd|random|jsj|kdk)+\p{L}?|[хаех]{3,}|а+х+|о+х+|э+х+|у+х+|м{2,}|(?:ха|хе|хи|ах|ых|хы)+х?|a{2,}|o{2,}|u{2,}|а{2,}|о{2,}|у{2,}|э{2,}|b+r+|г+м+|k{2,}|sş{2,}|ş{2,}|p+f+|пф+|тьфу|brr+)$/u;
const drawn = /(\p{L})\1{2,}/gu;

/**
 * Whether a word, however cased, is in the dictionary or among everyday ones.
 * @param word in lower case
 */
export const isListedIn = (locale: Locale, word: string, knows: Knows): boolean =>
  everyday[locale].has(word) ||
  knows(word) ||
  // Hunspell takes a word in capitals for a word of any case; only Turkish names with İ it does not know so.
  knows(upper(locale, word)) ||
  (locale === 'tr' && word.startsWith('i') && knows(titled(locale, word)));

/**
 * Whether people write a word so: the dictionary's words, everyday ones it lacks, inflections it does not know, drawn out
 * ones (`çoook`), in any case of letters.
 * @param word in lower case
 */
export function isWordOf(locale: Locale, word: string, knows: Knows): boolean {
  const check = (form: string): boolean => isListedIn(locale, form, knows);
  const variants = (form: string): boolean => {
    if (check(form)) return true;
    if (locale === 'tr') {
      const plain = withoutCircumflex(form);
      return (plain !== form && check(plain)) || isInflected(plain, check);
    }
    if (locale === 'en') {
      const bare = form.replace(/'(?:s|d|ll|re|ve|m|t|em)?$/u, '');
      return (bare !== form && check(bare)) || americanOf(bare).some(check);
    }
    return form.includes('е') && form.length < 16 && withYo(form).some(check);
  };
  if (word.length > longestWord) return false;
  if (variants(word) || noise.test(word)) return true;
  if (!drawn.test(word)) return false;
  drawn.lastIndex = 0;
  return variants(word.replace(drawn, '$1')) || variants(word.replace(drawn, '$1$1'));
}

/** A word with each `е` in turn as `ё`. */
const withYo = (word: string): string[] =>
  [...word].flatMap((letter, at) => (letter === 'е' ? [`${word.slice(0, at)}ё${word.slice(at + 1)}`] : []));
