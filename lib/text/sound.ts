/** Spellings of one sound, in the order they are replaced: transcriptions between our alphabets differ in just these. */
const spellings: [from: RegExp, to: string][] = [
  [/shch|sch|sh/g, 's'],
  // Turkish ç and c, typed without their marks, are one letter; Russian has ч and дж for them.
  [/dzh|dj|zh|ch|ck|gh|[cqgj]/g, 'k'],
  [/tz|ts|z/g, 's'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/y(?=[aeou])/g, ''],
  [/[yi]+/g, 'i'],
  [/ou|oo/g, 'u'],
  // Thunberg, Тунберг; Mourinho, Моуринью.
  [/(?<=[tnr])h/g, ''],
];

/** Fewest letters of a key whose last vowels are dropped. */
const shortest = 3;

/**
 * How a name sounds, coarsely: one key for its Turkish, English and transliterated Russian spelling, with or without
 * diacritics (`kilicdaroglu`, `kylychdaroglu` → `kilikdarokl`). Last vowels go: they differ by language and case.
 * @param latin a folded word
 */
export function soundOf(latin: string): string {
  let key = latin;
  for (const [from, to] of spellings) key = key.replace(from, to);
  key = key.replace(/(.)\1+/g, '$1');
  const bare = key.replace(/[aeiou]+$/, '');
  return bare.length >= shortest ? bare : key;
}

/**
 * A name as it may be spelt where its alphabet can't say which of two sounds a spelling stands for: `ch` of French names
 * is what Russian and Turkish write with their letter for `sh` (Chagall, Шагал; Chirac, Ширак).
 * @param latin a folded word
 */
export function otherSpellings(latin: string): string[] {
  const asSh = latin.replace(/(?<!s)ch/g, 'sh');
  const asCh = latin.replace(/sh(?!ch)/g, 'ch');
  return [asSh, asCh].filter((one) => one !== latin);
}
