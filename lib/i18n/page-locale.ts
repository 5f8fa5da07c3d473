import { locale as rootLocale } from 'next/root-params';
import { env } from '../settings/env';
import { siteSettings } from '../settings/site';
import { isLocale, type Locale } from './locales';

/** The language of the page being rendered, once the site's settings are known; the site's default under an unknown one, where only the 404 shows. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale();
  // Whatever a page shows may name the paper or tell a time.
  await siteSettings().catch(() => {});
  return isLocale(locale) ? locale : env().DEFAULT_LOCALE;
}
