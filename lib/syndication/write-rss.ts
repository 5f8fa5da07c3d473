import { currentEdition } from '../i18n/current-edition';
import { absolute } from '../i18n/metadata';
import { type Feed, type FeedItem, feedPath, feedUpdatedAt } from './feed';
import { xmlDocument } from './xml';

/** Minutes between two looks: how long the press and caches outside keep a feed. */
const timeToLive = 5;

const namespaces = {
  '@xmlns:atom': 'http://www.w3.org/2005/Atom',
  '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  '@xmlns:media': 'http://search.yahoo.com/mrss/',
};

const rssItem = (item: FeedItem) => ({
  title: item.title,
  link: item.url,
  guid: { '@isPermaLink': 'false', '#text': item.id },
  pubDate: item.publishedAt.toUTCString(),
  'atom:updated': item.updatedAt.toISOString(),
  // RSS's own `author` is an e-mail address, which we do not give away.
  'dc:creator': item.authors.map((author) => author.name),
  category: item.topics,
  description: item.summary || item.title,
  'content:encoded': item.html,
  ...(item.picture && {
    'media:content': {
      '@url': item.picture.url,
      '@type': 'image/jpeg',
      '@medium': 'image',
      '@width': item.picture.width,
      '@height': item.picture.height,
      ...(item.picture.alt && { 'media:description': { '@type': 'plain', '#text': item.picture.alt } }),
      ...(item.picture.credit && { 'media:credit': item.picture.credit }),
    },
  }),
});

/** A feed as RSS 2.0 with the whole text (content:encoded), pictures (Media RSS) and names (Dublin Core). */
export function writeRss(feed: Feed): string {
  const { locale, title, description, path, items } = feed;
  const changed = feedUpdatedAt(feed);
  return xmlDocument({
    rss: {
      '@version': '2.0',
      ...namespaces,
      channel: {
        title,
        link: absolute(path),
        description,
        language: locale,
        ...(changed && { lastBuildDate: changed.toUTCString() }),
        generator: 'Gazette',
        docs: 'https://www.rssboard.org/rss-specification',
        ttl: timeToLive,
        image: { url: absolute('/apple-icon.png'), title: currentEdition(locale).name, link: absolute(path) },
        'atom:link': { '@href': absolute(feedPath(path, 'xml')), '@rel': 'self', '@type': 'application/rss+xml' },
        item: items.map(rssItem),
      },
    },
  });
}
