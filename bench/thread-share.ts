import { sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';

/**
 * How good a list is on invented text: of the first six, the share about the same matter as the article. Only articles
 * whose matter has at least six others in their language within a year count; elsewhere nobody could fill the list.
 */
export async function threadShare(
  articleIds: string[],
  rank: (articleId: string) => Promise<{ article_id: string }[]>,
): Promise<{ share: number; articles: number }> {
  const { rows: fit } = await db().execute<{ id: string }>(sql`
    select a.id from article a join bench_thread own using (story_id)
    where a.id = any(${sql.param(articleIds)}::uuid[]) and 6 <= (
      select count(*) from bench_thread t join article o using (story_id)
      where t.thread = own.thread and o.locale = a.locale and o.id <> a.id
        and abs(extract(epoch from o.first_published_at - a.first_published_at)) < 365 * 86400)`);
  let same = 0;
  for (const { id } of fit) {
    const found = (await rank(id)).map((row) => row.article_id);
    const { rows } = await db().execute<{ n: number }>(sql`
      select count(*)::int as n from article o join bench_thread t using (story_id)
      where o.id = any(${sql.param(found)}::uuid[])
        and t.thread = (select thread from bench_thread join article using (story_id) where id = ${id})`);
    same += rows[0]?.n ?? 0;
  }
  return { share: fit.length ? same / (fit.length * 6) : 0, articles: fit.length };
}
