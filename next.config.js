import { readFileSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';

/** @type {Record<string, Record<string, string>>} The words of fixed pages, by page and language. */
const words = JSON.parse(readFileSync(new URL('./lib/i18n/route-words.json', import.meta.url), 'utf8'));
const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** Every way to write a fixed page's address in every language: `[language, page, word, the language's own word]`. */
const spellings = Object.entries(words).flatMap(([page, own]) =>
  Object.keys(own).flatMap((locale) =>
    [...new Set([page, ...Object.values(own)])].map((word) => ({ locale, page, word, right: own[locale] })),
  ),
);

/** @type {import('next').NextConfig} */
const config = {
  // Metadata in the head for everyone: streamed metadata would turn every status into 200.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // The press compresses and makes ETags; twice is slower and no smaller.
  compress: false,
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ['hunspell-wasm', 'nodemailer', 'pg', 'sharp', 'pino'],
  // Also without the press: a preview's address may be a secret (server/press/preview.ts).
  headers: async () =>
    ['/:locale/preview/:token', '/:locale/newsroom/articles/:id/preview'].map((source) => ({
      source,
      headers: [
        { key: 'referrer-policy', value: 'no-referrer' },
        { key: 'x-robots-tag', value: 'noindex, nofollow, noarchive' },
      ],
    })),
  // The folders of fixed pages carry the English word; each language is reached under its own.
  rewrites: async () => ({
    beforeFiles: spellings
      .filter(({ word, right, page }) => word === right && word !== page)
      .map(({ locale, word, page }) => ({
        source: `/${locale}/${word}/:slug*`,
        destination: `/${locale}/${page}/:slug*`,
      })),
  }),
  // A word of another language leads to the page's own word, so that no page has two addresses.
  redirects: async () =>
    spellings
      .filter(({ word, right }) => word !== right)
      .map(({ locale, word, right }) => ({
        source: `/${locale}/${word}/:slug*`,
        destination: `/${locale}/${right}/:slug*`,
        permanent: true,
      })),
};

export default withNextIntl(config);
