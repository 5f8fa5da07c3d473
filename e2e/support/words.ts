import { readFileSync } from 'node:fs';
import { type Locale, locales } from '../../lib/i18n/locales';

type Messages = { [key: string]: string | Messages };

const messages = Object.fromEntries(
  locales.map((locale) => [locale, JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))]),
) as Record<Locale, Messages>;

/** A message as `messages/*.json` has it, for those without arguments: `word('tr', 'list.older')`. */
export function word(locale: Locale, key: string): string {
  let found: string | Messages | undefined = messages[locale];
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found !== 'string' || found.includes('{')) throw new Error(`${locale}.json has no plain message ${key}.`);
  return found;
}

/** Languages by their own names, as the language switch shows them. */
export const languageNames: Record<Locale, string> = { tr: 'Türkçe', en: 'English', ru: 'Русский' };

export const othersThan = (locale: Locale): Locale[] => locales.filter((other) => other !== locale);
