import { stories } from '@/demo/stories/registry';
import type { Locale } from '@/lib/i18n/locales';
import { nodeText } from '@/lib/stories/body/plain-text';
import { lower } from '@/lib/text/casing';
import { type Random, sampler, zipf } from '../edition/random';
import { inflect } from './inflect';

/** Word forms a language, at least: what a newspaper of some years has, short of its names. */
const fewest = 70_000;
/** The most frequent forms of the demo edition are mostly function words: they stay as they are. */
const functionWords = 150;
/** How steeply use falls with rank: English repeats its little words most, Turkish puts them into endings. */
const exponents: Record<Locale, number> = { tr: 1, en: 1.07, ru: 1.03 };
const word = /\p{L}+(?:[’'-]\p{L}+)*/gu;

export interface Vocabulary {
  /** Most frequent first. */
  forms: string[];
  /** A word as often as it is met in running text. */
  pick(random: Random): string;
  /** A word that tells what a text is about: neither among the most frequent nor among those met once in years. */
  pickTelling(random: Random): string;
}

/** How often the demo edition uses each form, most frequent first. */
function countForms(locale: Locale): [string, number][] {
  const counts = new Map<string, number>();
  for (const article of stories.flatMap((story) => story.articles[locale] ?? [])) {
    const text = [article.headline, article.standfirst, ...article.body.map(nodeText)].join(' ');
    for (const [form] of lower(locale, text).matchAll(word)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort(([x, xs], [y, ys]) => ys - xs || (x < y ? -1 : 1));
}

/**
 * The words of a language: the demo edition's own by their real frequency, their inflections, and compounds of them
 * until there are enough.
 */
export function buildVocabulary(locale: Locale, random: Random): Vocabulary {
  const counted = countForms(locale);
  const uses = new Map<string, number>(counted.slice(0, functionWords));
  const addForms = (base: string, count: number) => {
    const forms = inflect(locale, base);
    const whole = forms.reduce((sum, [, share]) => sum + share, 0);
    for (const [form, share] of forms) uses.set(form, (uses.get(form) ?? 0) + (count * share) / whole);
  };
  const bases = counted.slice(functionWords).filter(([form]) => form.length > 3);
  for (const [base, count] of bases) addForms(base, count);
  const parts = bases.map(([form]) => form).filter((form) => form.length < 8 && /^\p{L}+$/u.test(form));
  for (let made = 1; uses.size < fewest; made++) {
    const join = locale === 'ru' ? 'о' : '';
    addForms(random.pick(parts) + join + random.pick(parts), 1 / Math.sqrt(made));
  }
  const forms = [...uses].sort(([x, xs], [y, ys]) => ys - xs || (x < y ? -1 : 1)).map(([form]) => form);
  const drawn = sampler(zipf(forms.length, exponents[locale]));
  return {
    forms,
    pick: (random) => forms[drawn(random)] as string,
    // Even on a logarithmic scale from the 200th form to the last: each order of rarity as often as any other.
    pickTelling: (random) => forms[Math.floor(200 * (forms.length / 200) ** random.next())] as string,
  };
}
