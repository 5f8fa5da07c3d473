import { getTranslations } from 'next-intl/server';
import { isDatabaseDown } from '../../db/client';
import { problem } from '../../http/problem';
import { BodyError, bodyMessages } from '../../http/read-body';
import { type Fault, Refusal, refusalStatus } from '../../http/refusal';
import { localeFromHeaders } from '../../i18n/accept-language';
import { isLocale, type Locale } from '../../i18n/locales';
import { logger } from '../../log';

/** The language of the page that calls: components/newsroom/send.ts names it. */
function localeOf(headers: Headers): Locale {
  const named = headers.get('content-language');
  return isLocale(named) ? named : localeFromHeaders(headers);
}

/** A problem with each fault said in the caller's language. */
async function refused(locale: Locale, { kind, faults, more }: Refusal): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'newsroom.problems' });
  // Codes come from many domains; one without words would be a slip, and the person still reads something.
  const say = ({ code, params }: Fault) => (t.has(code as 'wrong') ? t(code as 'wrong', params as never) : t('wrong'));
  const errors = faults.map((fault) => ({ field: fault.field, code: fault.code, detail: say(fault) }));
  const detail = errors.length ? errors.map((error) => error.detail).join(' ') : t(kind);
  return problem(refusalStatus[kind], kind, detail, { errors, ...more });
}

/**
 * Answers a request of the newsroom: what `work` returns as JSON, and what it throws as an RFC 9457 problem with
 * `errors` by field in the caller's language.
 */
export async function answering(request: Request, work: (locale: Locale) => Promise<unknown>): Promise<Response> {
  const locale = localeOf(request.headers);
  try {
    const result = await work(locale);
    if (result instanceof Response) return result;
    return Response.json(result ?? {}, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof Refusal) return refused(locale, error);
    const t = await getTranslations({ locale, namespace: 'problems' });
    if (error instanceof BodyError) return problem(error.status, 'body', t(bodyMessages[error.status]));
    logger.error({ err: error }, 'a request of the newsroom failed');
    return problem(isDatabaseDown(error) ? 503 : 500, 'failed', t('unavailable'));
  }
}
