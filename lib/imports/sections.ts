import { asc, count } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { section, sectionI18n } from '../db/schema/sections';
import type { Locale } from '../i18n/locales';
import { reservedWords } from '../i18n/routes';
import { upper } from '../text/casing';
import { slugify } from '../text/slug';

const accents = ['crimson', 'ochre', 'teal', 'plum', 'indigo', 'forest'] as const;

/** A section's name as it may stand in a file: its slug, or words that make one. */
export const sectionSlug = (locale: Locale, named: string): string => slugify(locale, named);

/** Why a section can't be made under a slug, or null. */
export const refusedSection = (slug: string): string | null => {
  if (!slug) return 'section has no letters to make an address of';
  return reservedWords.has(slug) ? `section ${slug} is the address of another page` : null;
};

/** The sections by `locale slug`, as they are now. */
export async function readSections(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.select().from(sectionI18n).orderBy(asc(sectionI18n.sectionId));
  return new Map(rows.map((row) => [`${row.locale} ${row.slug}`, row.sectionId]));
}

/**
 * Makes a section, or gives one a name in a further language.
 * @param sectionId of the story's articles in other languages; null when there is none without a name in this one
 */
export async function makeSection(
  tx: Transaction,
  locale: Locale,
  named: string,
  sectionId: string | null,
): Promise<string> {
  const slug = sectionSlug(locale, named);
  let id = sectionId;
  if (!id) {
    const [{ n = 0 } = {}] = await tx.select({ n: count() }).from(section);
    const [made] = await tx
      .insert(section)
      .values({ position: n, accent: accents[n % accents.length] ?? 'teal' })
      .returning({ id: section.id });
    if (!made) throw new Error('the section was not stored');
    id = made.id;
  }
  const words = named === slug ? slug.replaceAll('-', ' ') : named;
  const [first = '', ...rest] = words;
  await tx.insert(sectionI18n).values({ sectionId: id, locale, slug, name: upper(locale, first) + rest.join('') });
  return id;
}
