import { eq } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { source, sourceI18n } from '../../db/schema/subjects';
import { type Locale, locales } from '../../i18n/locales';
import { lower } from '../../text/casing';
import { toLatin } from '../../text/transliterate';

/** What is left of a name when spelling and punctuation may differ: `İhlas Haber Ajansı` → `ihlashaberajansi`. */
const bare = (locale: Locale, name: string): string => toLatin(lower(locale, name)).replace(/[^\p{L}\p{N}]/gu, '');

/** Agencies by the letters that texts sign them with; the value is the key of the source. */
const initials: Record<string, string> = {
  aa: 'anadolu-agency',
  anadolu: 'anadolu-agency',
  iha: 'ihlas-news-agency',
  ihlas: 'ihlas-news-agency',
};

/**
 * Which sources of the paper names in a text mean: compared in every language, without case, marks and punctuation.
 * @returns for each name the source's id with its name in the language, or null when the paper does not know it
 */
export async function knownSources(
  actor: Actor,
  locale: Locale,
  names: string[],
): Promise<({ id: string; name: string } | null)[]> {
  authorise(actor, 'article.read');
  const rows = await db()
    .select({ id: source.id, key: source.key, locale: sourceI18n.locale, name: sourceI18n.name })
    .from(source)
    .innerJoin(sourceI18n, eq(sourceI18n.sourceId, source.id));
  const own = (id: string) => rows.find((row) => row.id === id && row.locale === locale);
  return names.map((name) => {
    const spellings = new Set(locales.map((one) => bare(one, name)));
    const key = [...spellings].map((text) => initials[text]).find(Boolean);
    const found = rows.find((row) => row.key === key || spellings.has(bare(row.locale, row.name)));
    return found ? { id: found.id, name: own(found.id)?.name ?? found.name } : null;
  });
}
