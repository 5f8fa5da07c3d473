import { type Answer, contentHash } from './answer';

/** Where browsers find the rules, and the header that tells them. */
export const speculationPath = '/speculation.json';
export const speculationHeader = `"${speculationPath}"`;

const href = (pattern: string) => ({ href_matches: pattern });

/**
 * What browsers may fetch before it is clicked: pages three segments deep (articles, topics, authors), when the pointer
 * rests on the link. Never what depends on a person, what is made on the way (cursors, open threads) or what the link
 * itself says is not to be followed.
 */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          href('/:locale/:section/:slug'),
          {
            not: {
              or: [
                href('/api/*'),
                href('/media/*'),
                href('/:locale/comment/*'),
                href('/:locale/preview/*'),
                href('/:locale/newsroom/*'),
                // `\\?*` would also match addresses without a query.
                href('/*\\?(.+)'),
                { selector_matches: '[rel~="nofollow"], [download], [target]' },
              ],
            },
          },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

const body = Buffer.from(JSON.stringify(rules));

/** The rules as an answer. They change with a release only. */
export const speculationAnswer: Answer = {
  status: 200,
  headers: {
    'content-type': 'application/speculationrules+json',
    'cache-control': 'public, max-age=86400',
    'x-content-type-options': 'nosniff',
  },
  body,
  hash: contentHash(body),
};
