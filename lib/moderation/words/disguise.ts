import type { Locale } from '../../i18n/locales';

/** A word that may hide another: what it could be, and where it stands. */
export interface Disguise {
  /** In lower case; a `.` stands for a hidden letter when `hidden`. */
  word: string;
  hidden: boolean;
  start: number;
  end: number;
}

const leetLatin: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '+': 't',
  '£': 'l',
  '¡': 'i',
};
const leetCyrillic: Record<string, string> = {
  0: 'о',
  3: 'з',
  4: 'ч',
  6: 'б',
  1: 'и',
  '@': 'а',
  '!': 'и',
  '|': 'л',
  $: 'с',
  '€': 'е',
};
/** Latin letters as the Cyrillic ones they look like, and back. */
const toCyrillic: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  u: 'и',
  n: 'п',
  r: 'г',
  i: 'и',
  d: 'д',
  g: 'г',
  l: 'л',
  z: 'з',
  s: 'с',
  f: 'ф',
  v: 'в',
  j: 'й',
};
const toLatin: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  и: 'u',
  п: 'n',
  г: 'r',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ν: 'v',
  η: 'n',
  σ: 'o',
  ς: 's',
  ω: 'w',
};

const chunk = /[^\s,;:"“”«»()[\]{}/\\<>?]+/gu;
const edges = /^[^\p{L}\p{N}@$!|€*]+|[^\p{L}\p{N}@$*#]+$/gu;
const hasOdd = /[\d@$!|€+£*#%&._~'’`^-]|(\p{L})\1\1|[а-яёіїјѕ].*[a-zα-ω]|[a-z].*[а-яёіїјѕα-ω]|[α-ω]/u;
const spaced = /(?<![\p{L}\p{N}])[\p{L}@$\d](?:[ .\-_*,~+/]{1,3}[\p{L}@$\d]){2,24}(?![\p{L}\p{N}])/gu;
const letters = /\p{L}/gu;
const separators = /[._~'’`^*+-]/gu;
const betweenLetters = /^[\p{L}@$\d](?:[._~'’`^*+-]{1,2}[\p{L}@$\d]{1,2})+$/u;
const longest = 40;

const replace = (word: string, table: Record<string, string>) =>
  Array.from(word, (letter) => table[letter] ?? letter).join('');
const countLetters = (word: string) => word.match(letters)?.length ?? 0;

/** What a word with odd letters may be, in the alphabet of the language. */
function readings(locale: Locale, word: string): string[] {
  const bare = word.replace(separators, '');
  if (locale === 'ru') {
    // Latin words stand in Russian texts by right; only one that mixes alphabets or digits is a disguise.
    const mixed = /[а-яё]/u.test(bare) ? replace(replace(bare, leetCyrillic), toCyrillic) : undefined;
    const soundy =
      mixed && replace(replace(bare, leetCyrillic), { ...toCyrillic, x: 'х', y: 'у', u: 'и', i: 'и', b: 'б' });
    return [mixed, soundy].filter((reading) => reading !== undefined);
  }
  const latin = replace(bare, toLatin);
  const found = [replace(latin, leetLatin)];
  if (/[1!|]/.test(latin)) found.push(replace(latin, { ...leetLatin, 1: 'l', '!': 'l', '|': 'l' }));
  if (/\d/.test(latin) && !/^\d|\d$/.test(latin)) found.push(latin.replace(/\d/g, ''));
  return found;
}

/** A word with letters starred out, as a pattern: `f*ck` → `f.ck`. */
function hiddenPattern(word: string): string | undefined {
  const stripped = word.replace(/^[*#]+(?=\p{L})/u, '');
  if (
    !/^\p{L}+[*#%@$&!._-]+\p{L}[\p{L}*#%@$&!._-]*$/u.test(stripped) &&
    !/^(?:[fх]\*{2,4}|\p{L}{2,}\*{1,5})$/u.test(stripped)
  )
    return undefined;
  if (!/[*#%&@$!]/.test(stripped) && !/[._-]/.test(stripped)) return undefined;
  const pattern = stripped.replace(/[*#%&@$!._-]+/gu, (run) =>
    run.length === 1 ? '.' : `.{1,${Math.min(run.length + 1, 6)}}`,
  );
  return countLetters(stripped) >= 2 || /^[fх]\*+$/.test(stripped) ? pattern : undefined;
}

/**
 * Words that hide another one: letters starred out, digits and signs for letters, letters of another alphabet, letters
 * apart or drawn out. Ordinary words are not among them.
 * @param lower a masked text in lower case
 */
export function disguises(locale: Locale, lower: string): Disguise[] {
  const found: Disguise[] = [];
  for (const { 0: whole, index } of lower.matchAll(chunk)) {
    if (whole.length > longest || !hasOdd.test(whole)) continue;
    const lead = /^[^\p{L}\p{N}@$!|€*]+/u.exec(whole)?.[0].length ?? 0;
    const word = whole.replace(edges, '');
    const count = countLetters(word);
    if (count < 1 || count * 2 <= word.replace(/[*#@$.\-_]/g, '').length) continue;
    const place = { start: index + lead, end: index + lead + word.length };
    const pattern = hiddenPattern(word.replace(/[.!]+$/u, ''));
    if (pattern) found.push({ word: pattern, hidden: true, ...place });
    // A hyphen or an apostrophe between whole words joins them by right.
    const apart = /[._~'’`^*+-]/u.test(word.replace(/[*#]+$/u, ''));
    if (apart && !betweenLetters.test(word) && !/\*/.test(word)) continue;
    for (const reading of readings(locale, word)) found.push({ word: reading, hidden: false, ...place });
  }
  for (const { 0: whole, index } of lower.matchAll(spaced)) {
    const start = index;
    const joined = whole.replace(/[ .\-_*,~+/]/g, '');
    for (const reading of readings(locale, joined))
      found.push({ word: reading, hidden: false, start, end: start + whole.length });
    if (locale === 'ru') found.push({ word: joined, hidden: false, start, end: start + whole.length });
  }
  return found;
}
