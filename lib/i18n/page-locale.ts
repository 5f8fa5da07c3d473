import { locale as rootLocale } from 'next/root-params';
import { env } from '../settings/env';
import { isLocale, type Locale } from './locales';

/** The language of the page being rendered; the site's default under an unknown one, where only the 404 shows. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale();
  return isLocale(locale) ? locale : env().DEFAULT_LOCALE;
}
