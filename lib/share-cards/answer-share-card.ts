import { isDatabaseDown } from '../db/client';
import { retryAfter } from '../http/problem';
import { isLocale } from '../i18n/locales';
import { logger } from '../log';
import { oneAtATime } from '../media/one-at-a-time';
import { press } from '../press/card';
import { tags } from '../press/tags';
import { siteSettings } from '../settings/site';
import { findCard } from '../stories/find-card';
import { drawShareCard } from './draw';
import { shareCardOf, shareCardPath } from './share-card';

/** Seconds: what a card shows is in its address, and what takes its article away drops it before. */
const ttl = 24 * 3_600;
const missingTtl = 60;

const empty = (status: 404 | 410): Response => {
  press({ ttl: missingTtl });
  return new Response(null, { status });
};

async function answer(locale: string, articleId: string, file: string): Promise<Response> {
  if (!isLocale(locale)) return empty(404);
  await siteSettings();
  const found = await findCard(locale, articleId);
  press({ tags: [tags.site, tags.article(articleId)] });
  if (found.state !== 'live') return empty(found.state === 'gone' ? 410 : 404);
  const location = shareCardPath(locale, found.card);
  // One of before, or never one: networks ask for years. Not for good, because a headline may come back.
  if (!location.endsWith(`/${file}`)) return new Response(null, { status: 307, headers: { location } });
  press({ ttl });
  const bytes = await oneAtATime(() => drawShareCard(shareCardOf(locale, found.card)));
  return new Response(bytes, { headers: { 'content-type': 'image/jpeg' } });
}

/** Answers with an article's share card as it is now; 410 for a killed article, and no card for any other. */
export async function answerShareCard(locale: string, articleId: string, file: string): Promise<Response> {
  try {
    return await answer(locale, articleId, file);
  } catch (error) {
    const status = isDatabaseDown(error) ? 503 : 500;
    if (status === 500) logger.error({ err: error, articleId }, 'a share card could not be drawn');
    press({ status, store: false });
    return new Response(null, { status, headers: retryAfter(status) });
  }
}
