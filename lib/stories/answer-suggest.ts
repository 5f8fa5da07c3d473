import { getTranslations } from 'next-intl/server';
import { isDatabaseDown } from '../db/client';
import { problem } from '../http/problem';
import { localeFromHeaders } from '../i18n/accept-language';
import { isLocale } from '../i18n/locales';
import { logger } from '../log';
import { suggest } from './suggestions';

/** Seconds in which a browser need not ask again for the same letters. */
const maxAge = 60;

/** Answers the reader script while somebody types: `{"suggestions": [{"text", "href"}]}`. */
export async function answerSuggest(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale');
  const refuse = async (status: number, title: string, message: 'broken' | 'searchUnavailable') => {
    const t = await getTranslations({ locale: localeFromHeaders(request.headers), namespace: 'problems' });
    return problem(status, title, t(message));
  };
  if (!isLocale(locale)) return refuse(422, 'no such language', 'broken');
  try {
    const suggestions = await suggest(locale, searchParams.get('q') ?? '');
    return Response.json({ suggestions }, { headers: { 'cache-control': `public, max-age=${maxAge}` } });
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    logger.error({ err: error }, 'the database did not answer a search');
    return refuse(503, 'no suggestions', 'searchUnavailable');
  }
}
