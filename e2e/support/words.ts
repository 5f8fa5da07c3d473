import { readFileSync } from 'node:fs';
import { type Locale, locales } from '../../lib/i18n/locales';

type Messages = { [key: string]: string | Messages };

const messages = Object.fromEntries(
  locales.map((locale) => [locale, JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))]),
) as Record<Locale, Messages>;

function message(locale: Locale, key: string): string {
  let found: string | Messages | undefined = messages[locale];
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found !== 'string') throw new Error(`${locale}.json has no message ${key}.`);
  return found;
}

/** A message as `messages/*.json` has it, for those without arguments: `word('tr', 'list.older')`. */
export function word(locale: Locale, key: string): string {
  const found = message(locale, key);
  if (found.includes('{')) throw new Error(`The message ${key} has arguments.`);
  return found;
}

/** Languages by their own names, as the language switch shows them. */
export const languageNames: Record<Locale, string> = { tr: 'Türkçe', en: 'English', ru: 'Русский' };

export const othersThan = (locale: Locale): Locale[] => locales.filter((other) => other !== locale);

/** A message with simple arguments as a pattern: each `{argument}` becomes a named group. */
export function pattern(locale: Locale, key: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal(message(locale, key)).replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`);
}
