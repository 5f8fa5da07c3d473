import { isDatabaseDown } from '../db/client';
import { retryAfter } from '../http/problem';
import { isLocale, type Locale } from '../i18n/locales';
import { logger } from '../log';
import { press } from '../press/card';
import { tags } from '../press/tags';
import type { Feed, FeedFormat } from './feed';
import { writeJsonFeed } from './write-json-feed';
import { writeRss } from './write-rss';

const writers: Record<FeedFormat, { type: string; write: (feed: Feed) => string }> = {
  xml: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
};

/** Seconds a feed is kept; what changes in it drops it before. */
const ttl = 300;

/** What a feed can be instead: gone for good, or at another address. */
export type NoFeed = { gone: true } | { moved: string };

/** An empty answer that feed readers act on: gone for good, moved, or nothing here. */
function without(found: NoFeed | null): Response {
  if (found && 'moved' in found) return new Response(null, { status: 308, headers: { location: found.moved } });
  press({ ttl: 60 });
  return new Response(null, { status: found ? 410 : 404 });
}

/** Answers with a feed in a format: what `read` finds for the language, 404, 410 or a redirect. */
export async function answerFeed(
  format: FeedFormat,
  locale: string,
  read: (locale: Locale) => Promise<Feed | NoFeed | null>,
): Promise<Response> {
  try {
    const found = isLocale(locale) ? await read(locale) : null;
    press({ tags: [tags.site], ttl });
    if (!found || !('items' in found)) return without(found);
    const { type, write } = writers[format];
    // Not when its newest item changed: what left it would stay with readers who ask by time. The press knows since when
    // it has been the same.
    return new Response(write(found), {
      headers: { 'content-type': type, 'last-modified': new Date().toUTCString() },
    });
  } catch (error) {
    const status = isDatabaseDown(error) ? 503 : 500;
    if (status === 500) logger.error({ err: error }, 'a feed could not be made');
    press({ status, store: false });
    return new Response(null, { status, headers: retryAfter(status) });
  }
}
