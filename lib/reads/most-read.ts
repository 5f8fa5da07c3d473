import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { reading } from '../db/client';
import { articleReads } from '../db/schema/reads';
import { article } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import type { Card } from '../stories/cards';
import { cardsById } from '../stories/lists';
import { utcDay } from './days';

/** UTC days that count, today's among them: what people read now, not what they read last month. */
const days = 3;

/** The most read articles of an edition over the last days. */
export const listMostRead = (locale: Locale, limit: number): Promise<Card[]> =>
  reading(async (db) => {
    const since = utcDay(new Date(Date.now() - (days - 1) * 86_400_000));
    const total = sql<number>`sum(${articleReads.count})`;
    const rows = await db
      .select({ id: articleReads.articleId })
      .from(articleReads)
      .innerJoin(article, eq(article.id, articleReads.articleId))
      .where(and(gte(articleReads.day, since), eq(article.locale, locale), eq(article.publicState, 'live')))
      .groupBy(articleReads.articleId)
      .orderBy(desc(total), desc(articleReads.articleId))
      .limit(limit);
    return cardsById(
      db,
      locale,
      rows.map((row) => row.id),
    );
  });
