import Negotiator from 'negotiator';
import { env } from '../settings/env';
import { isLocale, type Locale } from './locales';

/** The language a reader chose for good: kept only for `/` and for answers to programs, never for pages. */
const cookieName = 'locale';

function chosen(cookies: string): Locale | undefined {
  for (const cookie of cookies.split(';')) {
    const [name, value] = cookie.split('=').map((part) => part.trim());
    if (name === cookieName && isLocale(value)) return value;
  }
}

/**
 * The wished languages, best first, by the main language alone: "ru-KZ" is served in Russian. Negotiator's own choice
 * among ours would prefer "tr;q=0.9" to "en-US" for being spelt exactly like ours, so only its order is used.
 */
const wished = (header: string): string[] =>
  new Negotiator({ headers: { 'accept-language': header } })
    .languages()
    .map((language) => language.split('-')[0]?.toLowerCase() ?? '');

/**
 * The language to answer a request in when its address does not say: the reader's own choice (cookie `locale`),
 * then the browser's languages, then the site's default. A language that is merely close to one of ours (Ukrainian,
 * Azerbaijani) is not taken for it: the browser's next wish is.
 */
export function localeFromHeaders(headers: Headers): Locale {
  return (
    chosen(headers.get('cookie') ?? '') ??
    wished(headers.get('accept-language') ?? '').find(isLocale) ??
    env().DEFAULT_LOCALE
  );
}
