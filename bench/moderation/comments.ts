import { type Locale, locales } from '@/lib/i18n/locales';
import { readCases } from '@/lib/moderation/evaluation/cases';

export interface Comment {
  text: string;
  locale: Locale;
}

/** The labelled comments of the three languages, in turn. */
export function labelledComments(): Comment[] {
  const sets = locales.map((locale) =>
    [...readCases('cases', locale), ...readCases('held-out', locale)].map(({ text }) => ({ text, locale })),
  );
  const longest = Math.max(...sets.map((set) => set.length));
  return Array.from({ length: longest }, (_, at) => sets.flatMap((set) => set[at] ?? [])).flat();
}

/** A plain generator of numbers from 0 to 1: the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Comments of about so many characters, each of labelled ones in an order that no other has. */
export function longComments(locale: Locale, count: number, length: number): Comment[] {
  const texts = readCases('cases', locale).map(({ text }) => text);
  const random = numbers(7);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) text += `${texts[Math.floor(random() * texts.length)]}. `;
    return { text: text.slice(0, length), locale };
  });
}

/** Texts of 5,000 characters that are meant to be slow, by what they are. */
export const hostileTexts: [name: string, text: string][] = [
  ['combining marks', '\u0301'.repeat(5_000)],
  ['one letter under marks', `e${'\u0316\u0301'.repeat(2_499)}`],
  ['one endless word', 'yapabileceklerimizdenmişsinizcesine'.repeat(143).slice(0, 5_000)],
  ['one letter', 'a'.repeat(5_000)],
  ['nested quotes', '"“«'.repeat(833) + '»”"'.repeat(833)],
  ['open quotes', '“a'.repeat(2_500)],
  ['stars and letters', 'f*'.repeat(2_500)],
  ['letters apart', 's i k '.repeat(833)],
  ['dots and letters', 'a.'.repeat(2_500)],
  ['two alphabets', 'aа'.repeat(2_500)],
  ['addresses', 'http://a.b '.repeat(454)],
  ['one long address', `http://${'a.'.repeat(2_496)}`],
  [
    'unknown short words',
    Array.from({ length: 1_000 }, (_, at) => `x${(at * 7919).toString(26)}q`)
      .join(' ')
      .slice(0, 5_000),
  ],
  ['Turkish without letters', 'cok guzel olmus degil mi acaba '.repeat(161)],
  ['transliterated', 'ochen interesno pochemu zdravstvuyte '.repeat(135)],
  ['shouting', 'NE BAĞIRIYORSUN KARDEŞİM '.repeat(200)],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(454)],
  ['lone surrogates', '\ud800'.repeat(5_000)],
];
