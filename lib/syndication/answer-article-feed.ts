import { routes } from '../i18n/routes';
import { press } from '../press/card';
import { findArticle } from '../stories/article-page';
import { answerFeed } from './answer-feed';
import { commentsFeed } from './comments-feed';
import { type FeedFormat, feedPath } from './feed';

/** Answers with the comments of the article at an address, as the article's own page would: moved, gone or missing. */
export const answerArticleFeed = (
  format: FeedFormat,
  { locale, section, slug }: { locale: string; section: string; slug: string },
): Promise<Response> =>
  answerFeed(format, locale, async (own) => {
    const found = await findArticle(own, section, slug);
    press({ tags: found.tags });
    if (found.state === 'moved') {
      return { moved: feedPath(routes.article.path(own, found.section, found.slug), format) };
    }
    if (found.state === 'gone') return { gone: true };
    return found.state === 'live' ? commentsFeed(own, found.page) : null;
  });
