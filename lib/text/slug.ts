import type { Locale } from '../i18n/locales';
import { lower } from './casing';
import { toLatin } from './transliterate';

/** Longest slug in characters: longer addresses are cut off when shared, at a word's end. */
const longest = 80;

/** An address from a headline: `Işıl’ın İzmir’i` → `isilin-izmiri`, `Щука` → `shchuka`. Empty when nothing is left. */
export function slugify(locale: Locale, text: string): string {
  const words = toLatin(lower(locale, text))
    .replace(/['’ʼ`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const whole = words.join('-');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || whole.slice(0, longest);
}

/** Whether a text has a slug's form. Nothing else is at any address, and some of it PostgreSQL can't even be asked (NUL). */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
