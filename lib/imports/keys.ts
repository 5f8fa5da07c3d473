import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../db/client';
import { importedArticle } from '../db/schema/imports';
import { article } from '../db/schema/stories';

/** The keys of articles that came from a file, by id. */
export async function keysOf(articleIds: string[]): Promise<Map<string, string>> {
  if (!articleIds.length) return new Map();
  const rows = await db().select().from(importedArticle).where(inArray(importedArticle.articleId, articleIds));
  return new Map(rows.map((row) => [row.articleId, row.key]));
}

/** The live article of a key, or with a key as its id; null when there is none. */
export async function articleByKey(key: string): Promise<string | null> {
  const [imported] = await db().select().from(importedArticle).where(eq(importedArticle.key, key));
  const id = imported?.articleId ?? key;
  if (!z.uuid().safeParse(id).success) return null;
  const [found] = await db()
    .select({ id: article.id })
    .from(article)
    .where(and(eq(article.id, id), eq(article.publicState, 'live')));
  return found?.id ?? null;
}
