/** How Russians write their letters in Latin ones, longest first. */
const pairs: [string, string][] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yo', 'ё'],
  ['jo', 'ё'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'я'],
  ['ye', 'е'],
  ['je', 'е'],
  ['ee', 'ее'],
  ["'", 'ь'],
];
const single: Record<string, string> = {
  a: 'а',
  b: 'б',
  v: 'в',
  w: 'в',
  g: 'г',
  d: 'д',
  e: 'е',
  z: 'з',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  q: 'к',
  x: 'х',
  4: 'ч',
  6: 'ш',
};
const latinVowel = /[aeiou]/;

function spell(word: string, choices: { ia: boolean; e: string }): string {
  let spelt = '';
  for (let at = 0; at < word.length; ) {
    const pair = pairs.find(
      ([latin]) => word.startsWith(latin, at) && (choices.ia || (latin !== 'ia' && latin !== 'iu')),
    );
    const letter = word[at] ?? '';
    if (pair) spelt += pair[1];
    else if (letter === 'y')
      spelt += latinVowel.test(word[at - 1] ?? '') ? 'й' : at === word.length - 1 && at > 2 ? 'ый' : 'ы';
    else if (letter === 'e' && at === 0) spelt += choices.e;
    else spelt += single[letter] ?? letter;
    at += pair ? pair[0].length : 1;
  }
  return spelt;
}

const mayBeSoft = /[бвдзлмнпрстфшжч](?![аеёиоуыэюяьй])/gu;
/** Tried at most: every one is a question to the dictionary. */
const mostReadings = 24;

/** What a word of Latin letters may be in Russian, likeliest first: `ochen` → очен, очень. */
export function cyrillicReadings(word: string): string[] {
  const bases = new Set([
    spell(word, { ia: false, e: 'э' }),
    spell(word, { ia: false, e: 'е' }),
    spell(word, { ia: true, e: 'е' }),
  ]);
  for (const base of [...bases]) {
    if (/ый$/.test(base)) for (const end of ['ы', 'ий', 'и']) bases.add(base.replace(/ый$/, end));
    if (/сц/.test(base)) bases.add(base.replace('сц', 'щ'));
    if (/щ/.test(base)) bases.add(base.replace('щ', 'сч'));
    if (/[^аеёиоуыэюя]й/.test(base)) bases.add(base.replace(/([^аеёиоуыэюя])й/gu, '$1ы'));
    if (/тс$|тся$/.test(base)) bases.add(base.replace(/ц?тся$/, 'ться'));
    if (/ця$/.test(base)) for (const end of ['тся', 'ться']) bases.add(base.replace(/ця$/, end));
    if (/йе/.test(base)) bases.add(base.replace('йе', 'ье'));
    if (/[^аеёиоуыэюя]([юяе])$/u.test(base)) bases.add(base.replace(/([юяе])$/u, 'ь$1'));
  }
  const readings = [...bases];
  for (const base of bases) {
    for (const { index } of base.matchAll(mayBeSoft))
      readings.push(`${base.slice(0, index + 1)}ь${base.slice(index + 1)}`);
  }
  return readings.slice(0, mostReadings);
}

const alike: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  h: 'н',
  b: 'в',
  i: 'і',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  u: 'и',
  n: 'п',
  r: 'г',
  g: 'д',
  l: 'І',
  s: 'ѕ',
  j: 'ј',
};
const alikeLatin: Record<string, string> = Object.fromEntries(
  [...Object.entries(alike)].map(([latin, cyrillic]) => [cyrillic, latin]),
);
/** Small Cyrillic letters that have no twin but are used as one. */
const similar: Record<string, string> = {
  п: 'n',
  г: 'r',
  и: 'u',
  ё: 'e',
  д: 'g',
  к: 'k',
  т: 't',
  м: 'm',
  н: 'h',
  в: 'b',
  У: 'Y',
  з: '3',
};

const count = (word: string, pattern: RegExp) => word.match(pattern)?.length ?? 0;

/** A letter's twin in the alphabet. */
export const otherAlphabet = (letter: string, to: 'cyrillic' | 'latin'): string | undefined =>
  (to === 'cyrillic' ? alike : alikeLatin)[letter];

/** A word of mixed alphabets in one of them; undefined when it is not mixed or letters have no twin there. */
export function inOneAlphabet(word: string, to: 'cyrillic' | 'latin'): string | undefined {
  const cyrillic = count(word, /\p{Script=Cyrillic}/gu);
  const latin = count(word, /\p{Script=Latin}/gu);
  if (cyrillic === 0 || latin === 0) return undefined;
  const table = to === 'cyrillic' ? alike : { ...similar, ...alikeLatin };
  const strange = to === 'cyrillic' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  const folded = Array.from(word, (letter) => table[letter] ?? letter).join('');
  return strange.test(folded) ? undefined : folded;
}
