import { locales } from '../i18n/locales';
import { absolute } from '../i18n/metadata';

/** What crawlers are asked: not the newsroom, previews and receipts, nor handlers; lists of addresses are named. */
export function robotsText(): string {
  const closed = locales.flatMap((locale) => ['newsroom', 'preview', 'comment'].map((word) => `/${locale}/${word}/`));
  return [
    'User-agent: *',
    ...[...closed, '/api/'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
    `Sitemap: ${absolute('/news-sitemap.xml')}`,
    '',
  ].join('\n');
}
