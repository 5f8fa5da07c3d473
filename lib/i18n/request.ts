import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { areas } from '../../messages/newsroom/areas';
import { env } from '../settings/env';
import { siteSettings } from '../settings/site';
import { currentEdition } from './current-edition';
import { isLocale, type Locale } from './locales';

/** The newsroom's words, one file a part of it. */
async function newsroomMessages(locale: Locale): Promise<Record<string, object>> {
  const files = areas.map((area) => import(`../../messages/newsroom/${area}/${locale}.json`));
  return Object.fromEntries((await Promise.all(files)).map((file, n) => [areas[n], file.default]));
}

/** Messages and zone of a request: the page's language, or the one a route handler passes. */
export default getRequestConfig(async ({ locale: passed }) => {
  const wanted = passed ?? (await rootLocale());
  // An address with an unknown language is answered in the site's default one.
  const locale = isLocale(wanted) ? wanted : env().DEFAULT_LOCALE;
  // Without the database the words are still needed, to say so.
  await siteSettings().catch(() => {});
  return {
    locale,
    timeZone: currentEdition(locale).timeZone,
    messages: {
      ...(await import(`../../messages/${locale}.json`)).default,
      newsroom: await newsroomMessages(locale),
    },
  };
});
