import { getTranslations } from 'next-intl/server';
import { clientAddress } from '../http/client-address';
import { problem } from '../http/problem';
import { staticPageResponse } from '../http/static-page';
import type { Locale } from '../i18n/locales';
import { routes, withQuery } from '../i18n/routes';
import { hashAddress } from '../security/address-hash';
import { articleAddress } from '../stories/article-address';
import { answering, seeOther } from './answering';
import { likeComment } from './like';
import { reportComment, reportFields } from './report';
import { voterOf } from './voter';

const statuses = { unknown: 404, tooMany: 429 } as const;
const messages = { unknown: 'commentUnknown', tooMany: 'tooMany' } as const;

async function refuse(form: boolean, locale: Locale, why: keyof typeof statuses): Promise<Response> {
  if (form && why === 'unknown') return staticPageResponse(404, locale);
  const t = await getTranslations({ locale, namespace: 'problems' });
  return problem(statuses[why], 'not counted', t(messages[why]));
}

/**
 * Answers a like. A form leads back to the comment; JSON (`like: false` takes it back) gets the count, in words, too.
 */
export const answerLike = (request: Request, commentId: string): Promise<Response> =>
  answering(request, async ({ form, fields }, locale) => {
    const { hash: voterHash, cookie } = voterOf(request.headers);
    const addressHash = hashAddress(clientAddress(request.headers));
    const liked = await likeComment(commentId, { voterHash, addressHash, like: fields.like !== false });
    if (!liked.ok) return refuse(form, locale, liked.why);
    const { articleId, likes } = liked;
    const about = form ? await articleAddress(articleId) : null;
    const t = await getTranslations({ locale, namespace: 'comments' });
    const answer = form
      ? seeOther(about ? withQuery(about.path, { comment: commentId }, `c-${commentId}`) : routes.front.path(locale))
      : Response.json(
          { likes, label: likes ? t('likes', { count: likes }) : '' },
          { headers: { 'cache-control': 'no-store' } },
        );
    if (cookie) answer.headers.append('set-cookie', cookie);
    return answer;
  });

/** Answers a report: a form leads to thanks, JSON gets 204. */
export const answerReport = (request: Request, commentId: string): Promise<Response> =>
  answering(request, async ({ form, fields }, locale) => {
    // A form whose reason was not chosen, which browsers hold back by themselves, is still a report.
    const parsed = reportFields.safeParse(form && !fields.reason ? { ...fields, reason: 'other' } : fields);
    if (!parsed.success) {
      const t = await getTranslations({ locale, namespace: 'problems' });
      return form ? staticPageResponse(400, locale) : problem(422, 'report refused', t('reasonMissing'));
    }
    const reported = await reportComment(commentId, parsed.data, hashAddress(clientAddress(request.headers)));
    if (!reported.ok) return refuse(form, locale, reported.why);
    if (form) return seeOther(routes['comment-reported'].path(locale));
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  });
