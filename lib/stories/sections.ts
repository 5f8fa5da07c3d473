import { and, asc, eq } from 'drizzle-orm';
import { cache } from 'react';
import { reading } from '../db/client';
import { section, sectionI18n } from '../db/schema/sections';
import type { Locale } from '../i18n/locales';

export interface Section {
  id: string;
  slug: string;
  name: string;
  description: string;
  accent: (typeof section.$inferSelect)['accent'];
}

/** The sections of an edition in navigation order. Read once a render, however many parts ask. */
export const getSections = cache(
  (locale: Locale): Promise<Section[]> =>
    reading((db) =>
      db
        .select({
          id: section.id,
          slug: sectionI18n.slug,
          name: sectionI18n.name,
          description: sectionI18n.description,
          accent: section.accent,
        })
        .from(section)
        .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, section.id), eq(sectionI18n.locale, locale)))
        .orderBy(asc(section.position)),
    ),
);

/** The section at an address with its slugs in all languages, or null. Read once a render. */
export const findSection = cache(
  async (
    locale: Locale,
    slug: string,
  ): Promise<{ section: Section; slugs: Partial<Record<Locale, string>> } | null> => {
    const found = (await getSections(locale)).find((one) => one.slug === slug);
    if (!found) return null;
    const rows = await reading((db) =>
      db
        .select({ locale: sectionI18n.locale, slug: sectionI18n.slug })
        .from(sectionI18n)
        .where(eq(sectionI18n.sectionId, found.id)),
    );
    return { section: found, slugs: Object.fromEntries(rows.map((row) => [row.locale, row.slug])) };
  },
);
