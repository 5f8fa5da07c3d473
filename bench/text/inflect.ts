import type { Locale } from '@/lib/i18n/locales';

/** A form of a word and its share of the word's uses. */
export type Form = [form: string, share: number];

const back = new Set('aıou');
const rounded = new Set('oöuü');
const voiceless = new Set('fstkçşhp');
const turkishVowel = /[aeıioöuü]/;

/** Endings with A (a, e), I (ı, i, u, ü), D (d, t) for the harmony to fill in; letters in brackets part two vowels. */
const turkishEndings: Form[] = [
  ['', 6],
  ['lAr', 3],
  ['(s)I', 3],
  ['(n)In', 2],
  ['(y)A', 2],
  ['DA', 2],
  ['(y)I', 2],
  ['DAn', 1.5],
  ['lArI', 1.5],
  ['lArIn', 1],
  ['lArA', 0.8],
  ['lArDA', 0.7],
  ['lArInDA', 0.6],
  ['(s)InDA', 0.8],
  ['(s)InI', 0.8],
  ['(s)InA', 0.6],
  ['lI', 0.7],
  ['sIz', 0.4],
  ['CI', 0.4],
  ['lArInDAn', 0.4],
  ['ImIz', 0.3],
  ['DAki', 0.5],
];

/** Adds an ending by vowel harmony and hardening: ev + lArDA = evlerde, kitap + DA = kitapta. */
export function withTurkishEnding(word: string, ending: string): string {
  let vowel = [...word].findLast((letter) => turkishVowel.test(letter)) ?? 'e';
  let form = word;
  let plain = ending;
  if (ending.startsWith('('))
    plain = turkishVowel.test(word.at(-1) ?? '') ? ending.replace(/[()]/g, '') : ending.slice(3);
  for (const letter of plain) {
    let next = letter;
    if (letter === 'A') next = back.has(vowel) ? 'a' : 'e';
    if (letter === 'I') next = back.has(vowel) ? (rounded.has(vowel) ? 'u' : 'ı') : rounded.has(vowel) ? 'ü' : 'i';
    if (letter === 'D') next = voiceless.has(form.at(-1) ?? '') ? 't' : 'd';
    if (letter === 'C') next = voiceless.has(form.at(-1) ?? '') ? 'ç' : 'c';
    if (turkishVowel.test(next)) vowel = next;
    form += next;
  }
  return form;
}

const english = (word: string): Form[] => {
  const mute = word.endsWith('e') ? word.slice(0, -1) : word;
  const forms: Form[] = [[word, 6]];
  forms.push([/(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, 3], [`${mute}ed`, 2], [`${mute}ing`, 2]);
  forms.push([`${mute}er`, 0.6], [`${mute}ers`, 0.5], [`${word}ly`, 0.5], [`${word}ness`, 0.2], [`re${word}`, 0.3]);
  forms.push([`un${word}`, 0.3], [`${word}less`, 0.2], [`${mute}able`, 0.3], [`${word}ment`, 0.2]);
  return forms;
};

/** Endings by what the base form ends in, and how many letters they replace. */
const russianEndings: [base: RegExp, cut: number, endings: string[]][] = [
  [/(ый|ий|ой)$/, 2, ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми', 'о']],
  [/ть$/, 2, ['ть', 'л', 'ла', 'ло', 'ли', 'ет', 'ют', 'вший', 'вшая', 'нный', 'нная', 'нные', 'ние', 'ния', 'нию']],
  [/[ая]$/, 1, ['а', 'ы', 'е', 'у', 'ой', 'ам', 'ами', 'ах', '']],
  [/[ое]$/, 1, ['о', 'а', 'у', 'ом', 'е', 'ам', 'ами', 'ах', '']],
  [/ь$/, 1, ['ь', 'и', 'ью', 'ей', 'ям', 'ями', 'ях']],
  [/[^аеёиоуыэюяьъй]$/, 0, ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах', 'ный', 'ного', 'ная', 'ные', 'ных']],
];

const russian = (word: string): Form[] => {
  const [, cut, endings] = russianEndings.find(([base]) => base.test(word)) ?? [/$/, 0, ['']];
  const stem = cut ? word.slice(0, -cut) : word;
  return endings.map((ending, place) => [stem + ending, 4 / (place + 1)]);
};

/** The forms a word is met in. Some are not in any dictionary; their number and their endings are what counts here. */
export function inflect(locale: Locale, word: string): Form[] {
  if (locale === 'en') return english(word);
  if (locale === 'ru') return russian(word);
  return turkishEndings.map(([ending, share]) => [withTurkishEnding(word, ending), share]);
}
