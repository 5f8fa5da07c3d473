import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { reading } from '../db/client';
import { article } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import type { Card } from './cards';
import { cardsById } from './lists';

/** What an article's id stands for in an edition: its card, nothing that readers may see, or one that was killed. */
export type CardFound = { state: 'live'; card: Card } | { state: 'missing' | 'gone' };

/** The card of an article by its id, whatever it is called now. */
export const findCard = (locale: Locale, articleId: string): Promise<CardFound> =>
  reading(async (db) => {
    if (!z.uuid().safeParse(articleId).success) return { state: 'missing' };
    const [found] = await db
      .select({ state: article.publicState })
      .from(article)
      .where(and(eq(article.id, articleId), eq(article.locale, locale)));
    if (found?.state === 'killed') return { state: 'gone' };
    const [card] = found?.state === 'live' ? await cardsById(db, locale, [articleId]) : [];
    return card ? { state: 'live', card } : { state: 'missing' };
  });
