/** Russian letters in Latin for addresses and folding: close to ISO 9 / GOST 7.79 system B, without apostrophes. */
const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Latin letters that Unicode does not decompose into a plain one and a mark. */
const latin: Record<string, string> = { ı: 'i', ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', œ: 'oe', þ: 'th', ð: 'd' };

/** What is plain already: most English and many Turkish words, when an archive is read. */
const plain = /^[a-z0-9]*$/;

/** A letter without its marks, as one would type it. */
const folded = (letter: string): string =>
  cyrillic[letter] ?? latin[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Letters that were folded before: archives have millions, of a hundred kinds. Bounded, for other scripts. */
const known = new Map<string, string>();
const mostKnown = 2_000;

/** Lower-case text in plain Latin letters: Cyrillic transliterated, diacritics dropped. Other scripts stay as they are. */
export function toLatin(lowerCase: string): string {
  if (plain.test(lowerCase)) return lowerCase;
  let spelt = '';
  for (const letter of lowerCase.normalize('NFC')) {
    let one = known.get(letter);
    if (one === undefined) {
      one = folded(letter);
      if (known.size < mostKnown) known.set(letter, one);
    }
    spelt += one;
  }
  return spelt;
}
