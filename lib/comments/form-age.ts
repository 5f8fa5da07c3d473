import { timingSafeEqual } from 'node:crypto';
import { serverMac } from '../security/server-mac';

/** Carries when a form was shown: only on pages that nobody keeps, where it is the moment somebody got to see it. */
export const shownField = 'shown';

/** Nobody reads what was wrong and mends it faster than the first; after the second the form was left lying. Milliseconds. */
const ages = { least: 2_000, most: 24 * 60 * 60_000 };

const sign = (articleId: string, at: string): Buffer => serverMac(`form ${articleId} ${at}`);

/** What the field says of a form that is shown now, under an article. */
export function stampForm(articleId: string, now = Date.now()): string {
  const at = now.toString(36);
  return `${at}.${sign(articleId, at).toString('base64url')}`;
}

/**
 * Whether a form that says when it was shown came too fast or too late, or says what we never said. A form from a page
 * that is kept says nothing, and that is all right.
 */
export function isOddlyAged(stamp: unknown, articleId: string, now = Date.now()): boolean {
  if (stamp === undefined || stamp === '') return false;
  const [at = '', signature = ''] = typeof stamp === 'string' ? stamp.split('.') : [];
  const given = Buffer.from(signature, 'base64url');
  const ours = sign(articleId, at);
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return true;
  const age = now - Number.parseInt(at, 36);
  return age < ages.least || age > ages.most;
}
