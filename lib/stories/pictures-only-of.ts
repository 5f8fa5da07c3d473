import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';

/** The pictures of a body by id; the index `revision_pictures` is on the very same expression. */
const inDoc = sql.raw("jsonb_path_query_array(doc, '$.content[*].attrs.mediaId')");

/**
 * Ids of the pictures that an article showed in any of its revisions and updates and that no other article uses which
 * is not killed. Drafts count as use: what somebody works on keeps its pictures.
 */
export async function picturesOnlyOf(tx: Transaction, articleId: string): Promise<string[]> {
  const others = sql`article.id <> ${articleId} and article.public_state <> 'killed'`;
  const { rows } = await tx.execute<{ id: string }>(sql`
    with own as (
      select fields->>'heroId' as id from revision where article_id = ${articleId}
      union
      select jsonb_array_elements_text(${inDoc}) from revision where article_id = ${articleId}
      union
      select jsonb_array_elements_text(${inDoc}) from live_update where article_id = ${articleId}
    )
    select id from own where id is not null
      and not exists (
        select from revision join article on article.id = article_id where fields->>'heroId' = own.id and ${others})
      and not exists (
        select from revision join article on article.id = article_id
        where ${inDoc} @> jsonb_build_array(own.id) and ${others})
      and not exists (
        select from live_update join article on article.id = article_id
        where ${inDoc} @> jsonb_build_array(own.id) and ${others})
      and not exists (
        select from draft join article on article.id = article_id
        where (fields->>'heroId' = own.id or ${inDoc} @> jsonb_build_array(own.id)) and ${others})`);
  return rows.map((row) => row.id);
}
