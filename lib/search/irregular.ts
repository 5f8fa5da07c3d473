import type { Locale } from '../i18n/locales';

/** Turkish nouns that lose their last vowel before another: `burun`, `burnu`. */
const dropping = new Map(
  'ağız akıl alın beyin boyun burun fikir gönül göğüs hüküm isim keyif kısım nehir nesil oğul ömür omuz resim sabır seyir şehir şekil tavır vakit zehir zihin'
    .split(' ')
    .map((noun) => [noun.replace(/[ıiuü](.)$/u, '$1'), noun]),
);
/** Their forms without it, by what follows. */
const dropped = new RegExp(
  `^(${[...dropping.keys()].join('|')})(?=[ıiuü](?:m|n|mız|miz|muz|müz|nız|niz|nuz|nüz|n?[ıiuü]n|n[ae]|n?d[ae]n?|[yn][ıiuü]|yl[ae])?$|[ae]$)`,
  'u',
);

const english = new Map(
  Object.entries({
    child: 'children',
    woman: 'women',
    man: 'men',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    thief: 'thieves',
    wolf: 'wolves',
    knife: 'knives',
    wife: 'wives',
    win: 'won',
    strike: 'struck',
    steal: 'stole stolen',
    shoot: 'shot',
    flee: 'fled',
    break: 'broke broken',
    sink: 'sank sunk',
    hold: 'held',
    meet: 'met',
    sell: 'sold',
    buy: 'bought',
    build: 'built',
    rebuild: 'rebuilt',
    catch: 'caught',
    drive: 'drove driven',
    fly: 'flew flown',
    fight: 'fought',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base])),
);
/** `firemen`, `policewomen`; not `specimen`. */
const menOf = /(?<=^(?:wo|fire|police|policewo|business|council|congress|fisher|gun|spokes|spokeswo|states|work)m)en$/;

/** Russian words whose other number has another root. */
const russian: [forms: RegExp, base: string][] = [
  [/^дет(?:и|ей|ям|ьми|ях)$/u, 'ребенка'],
  [/^люд(?:и|ей|ям|ьми|ях)$/u, 'человека'],
];

/** A word in lower case as the dictionary can stem it: forms that no rule of endings leads back to their word. */
export function regular(locale: Locale, word: string): string {
  if (locale === 'tr') return word.replace(dropped, (short) => dropping.get(short) ?? short);
  if (locale === 'en') return english.get(word) ?? word.replace(menOf, 'an');
  const plain = word.replaceAll('ё', 'е');
  return russian.find(([forms]) => forms.test(plain))?.[1] ?? plain;
}
