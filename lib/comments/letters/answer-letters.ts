import { getTranslations } from 'next-intl/server';
import { isDatabaseDown } from '../../db/client';
import { problem } from '../../http/problem';
import { BodyError, readFields } from '../../http/read-body';
import { staticPageResponse } from '../../http/static-page';
import { localeFromHeaders } from '../../i18n/accept-language';
import { routes } from '../../i18n/routes';
import { logger } from '../../log';
import { isToken } from '../../security/tokens';
import { answering, seeOther } from '../answering';
import { confirmWatch, endWatch } from './watch';

/**
 * Answers the forms behind the links of letters: `act` is `confirm` or `end`. A receipt's token ends letters, too. The
 * link itself does nothing: programs that look at links before their reader does would confirm.
 */
export const answerLetters = (request: Request): Promise<Response> =>
  answering(request, async ({ form, fields }, locale) => {
    const token = typeof fields.token === 'string' && isToken(fields.token) ? fields.token : null;
    const { act } = fields;
    const letter = token && routes['comment-letters'].path(locale, token);
    if (token && letter && act === 'confirm' && (await confirmWatch(token))) return done(form, letter);
    const ended = token && act === 'end' ? await endWatch(token) : null;
    if (token && letter && ended) return done(form, ended === 'receipt' ? routes.comment.path(locale, token) : letter);
    if (form) return letter ? seeOther(letter) : staticPageResponse(404, locale);
    const t = await getTranslations({ locale, namespace: 'letters' });
    return problem(404, 'no such letters', t('gone'));
  });

const done = (form: boolean, path: string) =>
  form ? seeOther(path) : new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });

/**
 * Answers the one button of mail programs (RFC 8058). It comes from the mail provider, so from no page of ours: the
 * token alone is the right. Ended letters are no error.
 */
export async function answerOneClick(request: Request, token: string): Promise<Response> {
  try {
    const { fields } = await readFields(request);
    if (fields['List-Unsubscribe'] !== 'One-Click') return problem(400, 'not a one-click request', '');
    if (isToken(token)) await endWatch(token);
    return new Response('OK\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof BodyError) return problem(error.status, 'not a one-click request', '');
    logger.error({ err: error }, 'letters could not be ended');
    return problem(isDatabaseDown(error) ? 503 : 500, 'try again later', '');
  }
}

/** Mail programs that know no one-click open the header's address: they are led to the page with the form. */
export const answerLetterLink = (request: Request, token: string): Response =>
  seeOther(routes['comment-letters'].path(localeFromHeaders(request.headers), isToken(token) ? token : 'x'));
