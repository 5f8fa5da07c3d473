import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { env } from '../settings/env';
import { editions } from './editions';
import { isLocale } from './locales';

/** Messages and zone of a request: the page's language, or the one a route handler passes. */
export default getRequestConfig(async ({ locale: passed }) => {
  const wanted = passed ?? (await rootLocale());
  // An address with an unknown language is answered in the site's default one.
  const locale = isLocale(wanted) ? wanted : env().DEFAULT_LOCALE;
  return {
    locale,
    timeZone: editions[locale].timeZone,
    messages: (await import(`../../messages/${locale}.json`)).default,
  };
});
