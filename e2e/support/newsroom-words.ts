import { readFileSync } from 'node:fs';
import type { Locale } from '../../lib/i18n/locales';
import type { areas } from '../../messages/newsroom/areas';

type Tree = { [key: string]: string | Tree };

/** A message of the newsroom without arguments: `newsroomWord('tr', 'account', 'signIn')`. */
export function newsroomWord(locale: Locale, area: (typeof areas)[number], key: string): string {
  let found: string | Tree | undefined = JSON.parse(readFileSync(`messages/newsroom/${area}/${locale}.json`, 'utf8'));
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found !== 'string') throw new Error(`${area}/${locale}.json has no message ${key}.`);
  return found;
}
