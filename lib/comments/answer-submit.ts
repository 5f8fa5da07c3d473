import { getTranslations } from 'next-intl/server';
import { isDatabaseDown } from '../db/client';
import { clientAddress } from '../http/client-address';
import { problem } from '../http/problem';
import { BodyError, bodyMessages, type Fields, isFormPost, readFields } from '../http/read-body';
import { isSameOrigin } from '../http/same-origin';
import { staticPageResponse } from '../http/static-page';
import { localeFromHeaders } from '../i18n/accept-language';
import { isLocale, type Locale } from '../i18n/locales';
import { routes } from '../i18n/routes';
import { logger } from '../log';
import { keepAttempt } from './attempts';
import type { ProblemCode } from './form';
import { type CommentTarget, commentTarget, type Submitted, submitComment } from './submit';

/** HTTP status of a refusal; what is not named here is a field to mend: 422. */
const statuses: Partial<Record<ProblemCode, number>> = { articleUnknown: 404, closed: 403, banned: 403, tooFast: 429 };

/** A refusal that keeps nothing: as a page for a form, as a problem for a program. */
const refuse = (
  request: Request,
  locale: Locale,
  status: 400 | 403 | 413 | 415 | 500 | 503,
  detail: string,
): Response =>
  isFormPost(request.headers) ? staticPageResponse(status, locale) : problem(status, 'comment refused', detail);

/** A redirect that turns the post into a visit; relative, because only the front knows the public address. */
const seeOther = (path: string) =>
  new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });

async function answerRefused(
  target: CommentTarget | null,
  refused: Extract<Submitted, { ok: false }>,
  { form }: Fields,
  locale: Locale,
  address: string,
): Promise<Response> {
  if (form) {
    const attempt = { articleId: target?.id ?? null, form: refused.form, problems: refused.problems };
    return seeOther(routes.comment.path(locale, await keepAttempt(locale, attempt, address)));
  }
  const t = await getTranslations({ locale, namespace: 'problems' });
  const errors = refused.problems.map(({ field, code, params }) => ({ field, code, detail: t(code, params ?? {}) }));
  const status = refused.problems.map(({ code }) => statuses[code]).find(Boolean) ?? 422;
  return problem(status, 'comment refused', errors.map((error) => error.detail).join(' '), { errors });
}

/**
 * Answers a comment sent as a form or as JSON. A form is led to its receipt, or to a page with what was typed and why
 * it was refused (303); JSON gets 201 with the receipt's path, or a problem in the article's language.
 */
export async function answerSubmit(request: Request, articleId: string): Promise<Response> {
  let locale = localeFromHeaders(request.headers);
  try {
    const t = await getTranslations({ locale, namespace: 'problems' });
    if (!isSameOrigin(request.headers)) return refuse(request, locale, 403, t('origin'));
    const sent = await readFields(request);
    if (isLocale(sent.fields.locale)) locale = sent.fields.locale;
    const target = await commentTarget(articleId);
    if (target) locale = target.locale;
    const address = clientAddress(request.headers);
    const result = await submitComment(target, sent.fields, address);
    if (!result.ok) return await answerRefused(target, result, sent, locale, address);
    const receipt = routes.comment.path(locale, result.token);
    return sent.form ? seeOther(receipt) : Response.json({ status: 'pending', receipt }, { status: 201 });
  } catch (error) {
    const t = await getTranslations({ locale, namespace: 'problems' });
    if (error instanceof BodyError) return refuse(request, locale, error.status, t(bodyMessages[error.status]));
    // Answered here rather than thrown: whoever logs a thrown query error would log the comment with it.
    logger.error({ err: error }, 'a comment could not be stored');
    return refuse(request, locale, isDatabaseDown(error) ? 503 : 500, t('unavailable'));
  }
}
