import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../db/client';
import { article } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import { type Card, selectCards } from './cards';
import type { Section } from './sections';

/** The newest articles of each section, one indexed read a section. */
export async function listSectionHeads(
  db: Database,
  locale: Locale,
  sections: Section[],
  limit: number,
): Promise<Map<string, Card[]>> {
  const lists = await Promise.all(
    sections.map((section) =>
      selectCards(db)
        .where(and(eq(article.locale, locale), eq(article.publicState, 'live'), eq(article.sectionId, section.id)))
        .orderBy(desc(article.firstPublishedAt), desc(article.id))
        .limit(limit),
    ),
  );
  return new Map(sections.map((section, n) => [section.id, lists[n] ?? []]));
}
