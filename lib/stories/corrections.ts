import { and, desc, eq, sql } from 'drizzle-orm';
import { reading } from '../db/client';
import { type Cursor, pageOf } from '../db/keyset';
import { article, correction } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import type { Card } from './cards';
import { cardsById } from './lists';

export interface CorrectionEntry {
  id: string;
  kind: (typeof correction.$inferSelect)['kind'];
  body: string;
  at: Date;
  card: Card;
}

const size = 20;

/** The corrections of an edition, newest first, each with its article. */
export const listCorrections = (
  locale: Locale,
  after: Cursor | null,
): Promise<{ items: CorrectionEntry[]; next: string | null }> =>
  reading(async (db) => {
    const beyond = after
      ? sql`(${correction.at}, ${correction.id}) < (${after.at.toISOString()}, ${after.id})`
      : undefined;
    const rows = await db
      .select({
        id: correction.id,
        kind: correction.kind,
        body: correction.body,
        at: correction.at,
        articleId: article.id,
      })
      .from(correction)
      .innerJoin(article, eq(article.id, correction.articleId))
      .where(and(eq(article.locale, locale), eq(article.publicState, 'live'), beyond))
      .orderBy(desc(correction.at), desc(correction.id))
      .limit(size + 1);
    const { items, next } = pageOf(rows, size, (row) => row.at);
    const cards = await cardsById(db, locale, [...new Set(items.map((row) => row.articleId))]);
    return {
      next,
      items: items.flatMap(({ articleId, ...row }) => {
        const card = cards.find((one) => one.id === articleId);
        return card ? [{ ...row, card }] : [];
      }),
    };
  });
