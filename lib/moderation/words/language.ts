import type { Locale } from '../../i18n/locales';

const set = (words: string) => new Set(words.split(/\s+/));

/** Frequent words that the other languages do not have; Turkish ones without their letters. */
const frequent = {
  tr: set(`ve bir bu da de icin ama cok degil ne var yok ben sen biz siz onlar gibi kadar daha mi mu ki diye olarak olan
    sonra once her hic hep simdi artik bile sadece ile veya ya cunku nasil neden niye kim hangi iyi guzel olmus olsun
    oldu olur olacak yapti lan ulan bence yani iste bunu sunu onu bana sana ona bize size beni seni bizi sizi bunlar
    kendi icinde abi kardesim arkadas arkadaslar adam insan insanlar dogru yanlis tamam evet hayir allah aynen
    valla vallahi helal haber yorum ulan hepsi hepiniz hepsini senin benim onun bizim sizin amk aq mk oc git gel
    la lo be yine gene boyle soyle oyle eder etti dedi demis gidin gelin siktir orospu pic serefsiz hakem mac`),
  en: set(`the and is are was were you your to of in that it for on with this have has not be they he she we what who
    how why when can will would should could just about there here from his her their our my me him them all but if or
    an as at by do does did so no yes dont cant im its thats youre get got like more than people think really very
    good bad fuck fucking shit idiot stupid off go back great new one some any other first comment`),
  /** Russian in Latin letters; `ne`, `da`, `i` and `no` are left to the others. */
  ru: set(`chto eto kak tak ya ty vy my oni ona nas vas menya tebya spasibo privet zdravstvuyte pochemu kogda gde kto zachem ochen nado mozhno nelzya
    net vse vsyo vsem esli tolko uzhe eshche esche eshe bylo byl byla byt budet takoy takie etogo etom dlya pro pod nad ili tozhe takzhe prosto nichego nikto
    lyudi strana vlast rossii rossiya russkie statya statyu avtor vopros pravda horosho ploho davno seychas segodnya zavtra vchera hvatit`),
};
const turkishLetter = /[ğĞşŞıİ]/gu;
const cyrillicLetter = /\p{Script=Cyrillic}/gu;
const latinLetter = /\p{Script=Latin}/gu;
const turkishEnding =
  /(?:yor|yorum|yorsun|yorlar|lari|leri|larin|lerin|mis|mislar|misler|acak|ecek|dir|siniz|sunuz|digi|dugu|mak|mek|lik|luk|dan|den|nin|nun|iyor|uyor|larda|lerde|masi|mesi|imiz|iniz)$/;
const englishEnding = /(?:ing|tion|ness|ould|ight|ly|ed|ous|ive|ment|able|ther)$/;

const ascii: Record<string, string> = { ı: 'i', ş: 's', ğ: 'g', ç: 'c', ö: 'o', ü: 'u', â: 'a', î: 'i', û: 'u' };

/** Lower case as Turkish writes it, without its letters. */
export const withoutLetters = (text: string): string =>
  text
    .toLocaleLowerCase('tr')
    .replace(/[ışğçöüâîû]/g, (letter) => ascii[letter] ?? letter)
    .replaceAll('i\u0307', 'i');

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How much speaks for each language in a text of Latin letters. */
function latinScores(text: string): Record<Locale, number> {
  const words = withoutLetters(text).match(/[a-z']+/g) ?? [];
  let tr = Math.min(count(text, turkishLetter), 6) * 1.5 + Math.min(count(text, /[çÇöÖüÜ]/gu), 4) * 0.5;
  let en = 0;
  let ru = 0;
  for (const word of words) {
    if (frequent.tr.has(word)) tr += 1;
    else if (word.length > 5 && turkishEnding.test(word)) tr += 0.7;
    if (frequent.en.has(word)) en += 1;
    else if (word.length > 4 && englishEnding.test(word)) en += 0.5;
    if (frequent.ru.has(word)) ru += 1;
  }
  return { tr, en, ru };
}

/** The language of a text: by its letters and frequent words, and by the page when those do not say. */
export function detectLanguage(text: string, page: Locale): Locale {
  const cyrillic = count(text, cyrillicLetter);
  const latin = count(text, latinLetter);
  // A few Cyrillic letters among Latin ones are a disguise; whole words of it are Russian.
  if (cyrillic > 0 && (cyrillic >= latin || (page === 'ru' && cyrillic * 3 >= latin))) return 'ru';
  if (latin === 0) return page;
  const { tr, en, ru } = latinScores(text);
  if (ru >= 2 && ru > tr && ru > en) return 'ru';
  if (page === 'tr') return en > tr + 1 ? 'en' : 'tr';
  if (page === 'en') return tr > en + 1 ? 'tr' : 'en';
  if (tr < 2 && en < 2) return 'ru';
  return tr > en ? 'tr' : 'en';
}
