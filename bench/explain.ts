import { sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import { relatedQuery } from '@/lib/stories/related';

/** What PostgreSQL did for the related stories of an article, a line each. */
export async function explainRelated(articleId: string, limit: number): Promise<string[]> {
  const { rows } = await db().execute<{ 'QUERY PLAN': string }>(
    sql`explain (analyze, buffers) ${relatedQuery(articleId, limit)}`,
  );
  return rows.map((row) => row['QUERY PLAN']);
}
