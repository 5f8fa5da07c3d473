import { getTranslations } from 'next-intl/server';
import { isDatabaseDown } from '../db/client';
import { problem } from '../http/problem';
import { BodyError, bodyMessages, type Fields, isFormPost, readFields } from '../http/read-body';
import { isSameOrigin } from '../http/same-origin';
import { staticPageResponse } from '../http/static-page';
import { localeFromHeaders } from '../i18n/accept-language';
import { isLocale, type Locale } from '../i18n/locales';
import { logger } from '../log';

/** A redirect that turns the post into a visit; relative, because only the front knows the public address. */
export const seeOther = (path: string) =>
  new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });

/** A refusal that keeps nothing: as a page for a form, as a problem for a program. */
const refuse = (
  request: Request,
  locale: Locale,
  status: 400 | 403 | 413 | 415 | 500 | 503,
  detail: string,
): Response =>
  isFormPost(request.headers) ? staticPageResponse(status, locale) : problem(status, 'comment refused', detail);

/**
 * Reads what a reader sends, as a form or as JSON, and answers what goes wrong: another site, a body that is none, a
 * database that is away.
 * @param act gets the fields and the language that the sender reads
 */
export async function answering(
  request: Request,
  act: (sent: Fields, locale: Locale) => Promise<Response>,
): Promise<Response> {
  let locale = localeFromHeaders(request.headers);
  const words = () => getTranslations({ locale, namespace: 'problems' });
  try {
    if (!isSameOrigin(request.headers)) return refuse(request, locale, 403, (await words())('origin'));
    const sent = await readFields(request);
    if (isLocale(sent.fields.locale)) locale = sent.fields.locale;
    return await act(sent, locale);
  } catch (error) {
    const t = await words();
    if (error instanceof BodyError) return refuse(request, locale, error.status, t(bodyMessages[error.status]));
    // Answered here rather than thrown: whoever logs a thrown query error would log the comment with it.
    logger.error({ err: error }, 'what a reader sent could not be stored');
    return refuse(request, locale, isDatabaseDown(error) ? 503 : 500, t('unavailable'));
  }
}
