import type { Locale } from '../../i18n/locales';
import { slugify } from '../../text/slug';

/**
 * The slug after the headline changed: it follows the headline until somebody writes their own, and never moves once
 * the article was published, because its address is known then.
 */
export function nextSlug(
  locale: Locale,
  { slug, before, after, published }: { slug: string; before: string; after: string; published: boolean },
): string {
  const follows = !slug || slug === slugify(locale, before);
  return follows && !(published && slug) ? slugify(locale, after) : slug;
}
