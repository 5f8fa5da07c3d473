import { absolute } from '../i18n/metadata';
import { type Feed, feedPath } from './feed';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export const writeJsonFeed = ({ locale, title, description, path, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(path),
    feed_url: absolute(feedPath(path, 'json')),
    description,
    icon: absolute('/apple-icon.png'),
    favicon: absolute('/favicon.ico'),
    language: locale,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      ...(item.summary && { summary: item.summary }),
      ...(item.picture && { image: item.picture.url }),
      date_published: item.publishedAt.toISOString(),
      date_modified: item.updatedAt.toISOString(),
      ...(item.topics.length && { tags: item.topics }),
      ...(item.authors.length && { authors: item.authors }),
      language: locale,
    })),
  });
