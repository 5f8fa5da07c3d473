import { clientAddress } from '../http/client-address';
import { routes } from '../i18n/routes';
import { problemOf } from './answer-refused';
import { answering, seeOther } from './answering';
import { keepAttempt } from './attempts';
import { explainVerdict } from './explain-verdict';
import { commentTarget, submitComment } from './submit';

/**
 * Answers a comment sent as a form or as JSON. A form is led to its receipt, or to a page with what was typed and why
 * it was refused (303); JSON gets 201 with the receipt's path and the verdict, or a problem in the article's language.
 */
export const answerSubmit = (request: Request, articleId: string): Promise<Response> =>
  answering(request, async ({ form, fields }, callers) => {
    const target = await commentTarget(articleId);
    const locale = target?.locale ?? callers;
    const address = clientAddress(request.headers);
    const result = await submitComment(target, fields, address);
    if (!result.ok) {
      if (!form) return problemOf(result, locale);
      const attempt = { ...result, articleId: target?.id ?? null };
      return seeOther(routes.comment.path(locale, await keepAttempt(locale, attempt, address)));
    }
    const receipt = routes.comment.path(locale, result.token);
    if (form) return seeOther(receipt);
    const { status, verdict } = result;
    const answer = { status, receipt, verdict: await explainVerdict(verdict, locale) };
    return Response.json(answer, { status: 201, headers: { 'cache-control': 'no-store' } });
  });
