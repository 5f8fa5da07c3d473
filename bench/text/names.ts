import type { Locale } from '@/lib/i18n/locales';
import type { Random } from '../edition/random';
import { withTurkishEnding } from './inflect';

/** A proper name as each language spells it. */
export type Name = Record<Locale, string>;

const consonants = ['b б', 'd д', 'f ф', 'g г', 'k к', 'l л', 'm м', 'n н', 'p п', 'r р', 's с', 't т', 'v в', 'z з'];
const starts = [...consonants, 'sh ш', 'h х', 'br бр', 'dr др', 'tr тр', 'kr кр', 'st ст', ' '];
const vowels = ['a а', 'e е', 'i и', 'o о', 'u у'];
const ends = [' ', ' ', ' ', ...consonants.slice(4), 'nd нд', 'rk рк', 'ln лн', 'rt рт'];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** An invented name of two to four syllables, the same in Latin and in Russian letters. */
export function makeName(random: Random): Name {
  let latin = '';
  let cyrillic = '';
  for (let left = 2 + random.int(2) + random.int(2); left > 0; left--) {
    for (const list of [starts, vowels, ends]) {
      const [inLatin = '', inCyrillic = ''] = random.pick(list).split(' ');
      latin += inLatin;
      cyrillic += inCyrillic;
    }
  }
  return { tr: capital(latin.replaceAll('sh', 'ş')), en: capital(latin), ru: capital(cyrillic) };
}

const join = (first: Name, second: Name): Name => ({
  tr: `${first.tr} ${second.tr}`,
  en: `${first.en} ${second.en}`,
  ru: `${first.ru} ${second.ru}`,
});

/** A first name and a surname. */
export const makePerson = (random: Random): Name => join(makeName(random), makeName(random));

const turkishCases = ['(n)In', '(y)A', 'DA', 'DAn', '(y)I'];
const russianCases = ['а', 'у', 'ом', 'е'];

/** A name as it stands in a sentence: with a case ending as often as the language asks for one. */
export function nameInText(locale: Locale, name: Name, random: Random): string {
  const text = name[locale];
  if (locale === 'tr' && random.chance(0.4)) {
    const ending = withTurkishEnding(text.toLocaleLowerCase('tr'), random.pick(turkishCases)).slice(text.length);
    return `${text}’${ending}`;
  }
  if (locale === 'en' && random.chance(0.15)) return `${text}’s`;
  if (locale === 'ru' && random.chance(0.45) && /[^аеиоу]$/.test(text)) return text + random.pick(russianCases);
  return text;
}
