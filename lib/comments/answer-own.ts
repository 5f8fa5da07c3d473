import { getTranslations } from 'next-intl/server';
import { clientAddress } from '../http/client-address';
import { problem } from '../http/problem';
import type { Fields } from '../http/read-body';
import { staticPageResponse } from '../http/static-page';
import type { Locale } from '../i18n/locales';
import { routes } from '../i18n/routes';
import { isToken } from '../security/tokens';
import { problemOf } from './answer-refused';
import { answering, seeOther } from './answering';
import { keepAttempt } from './attempts';
import { deleteComment } from './delete-comment';
import { editComment } from './edit-comment';
import { explainVerdict } from './explain-verdict';
import { getReceipt } from './receipt';

/**
 * What a writer does with a comment of theirs. The receipt's token comes in the body: addresses are logged. Where it is
 * none, or nobody's, a form gets the page that says so.
 */
const tokenOf = ({ fields }: Fields): string | null =>
  typeof fields.token === 'string' && isToken(fields.token) ? fields.token : null;

async function unknown({ form }: Fields, locale: Locale): Promise<Response> {
  if (form) return staticPageResponse(404, locale);
  const t = await getTranslations({ locale, namespace: 'problems' });
  return problem(404, 'no such receipt', t('commentUnknown'));
}

/** Answers a changed text: leads back to the receipt, which shows it, or what was typed and why it was refused. */
export const answerEdit = (request: Request): Promise<Response> =>
  answering(request, async (sent, locale) => {
    const token = tokenOf(sent);
    const address = clientAddress(request.headers);
    const result = token && (await editComment(token, sent.fields, address));
    if (!token || !result) return unknown(sent, locale);
    if (!result.ok) {
      if (!sent.form) return problemOf(result, locale);
      await keepAttempt(locale, result, address, token);
      return seeOther(routes.comment.path(locale, token));
    }
    if (sent.form) return seeOther(routes.comment.path(locale, token));
    const answer = { status: result.status, verdict: await explainVerdict(result.verdict, locale) };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  });

/** Answers the wish to have a comment erased. */
export const answerDelete = (request: Request): Promise<Response> =>
  answering(request, async (sent, locale) => {
    const token = tokenOf(sent);
    if (!token || !(await deleteComment(token))) return unknown(sent, locale);
    if (sent.form) return seeOther(routes.comment.path(locale, token));
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  });

/** Answers with a file of everything that is kept of a comment and belongs to its writer. */
export const answerExport = (request: Request): Promise<Response> =>
  answering(request, async (sent, locale) => {
    const token = tokenOf(sent);
    const receipt = token && (await getReceipt(token));
    if (!receipt) return unknown(sent, locale);
    const { verdict, ...comment } = receipt;
    const file = { ...comment, verdict: verdict && (await explainVerdict(verdict, locale)) };
    return new Response(`${JSON.stringify(file, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="comment.json"',
        'cache-control': 'private, no-store',
      },
    });
  });
