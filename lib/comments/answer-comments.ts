import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { isDatabaseDown } from '../db/client';
import { cursorFromText } from '../db/keyset';
import { errorWords } from '../http/error-words';
import { problem } from '../http/problem';
import { localeFromHeaders } from '../i18n/accept-language';
import { logger } from '../log';
import { sorts } from './sort';
import { commentTarget } from './submit';
import { getDiscussion } from './threads';

const query = z.object({
  after: z
    .string()
    .transform((text) => cursorFromText(text))
    .refine((cursor) => cursor !== null)
    .nullable()
    .default(null),
  thread: z.uuid().nullable().default(null),
  comment: z.uuid().nullable().default(null),
  sort: z.enum(sorts).default('newest'),
});

async function readComments(request: Request, articleId: string): Promise<Response> {
  const target = await commentTarget(articleId);
  const t = await getTranslations({
    locale: target?.locale ?? localeFromHeaders(request.headers),
    namespace: 'problems',
  });
  if (!target) return problem(404, 'no such article', t('articleUnknown'));
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const discussion = asked.success ? await getDiscussion(target.id, asked.data) : null;
  if (!discussion) return problem(404, 'no such comments', t('badQuery'));
  const { threads, next } = discussion;
  return Response.json({ threads, next, closed: target.closed }, { headers: { 'cache-control': 'no-store' } });
}

/** Answers with the published comments of an article: a page of threads, or one thread (`thread`, `comment`). */
export async function answerComments(request: Request, articleId: string): Promise<Response> {
  try {
    return await readComments(request, articleId);
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    logger.error({ err: error }, 'the database did not answer for comments');
    return problem(503, 'comments unavailable', errorWords[localeFromHeaders(request.headers)].statuses[503].text);
  }
}
