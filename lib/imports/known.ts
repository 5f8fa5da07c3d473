import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { textList } from '../db/text-list';
import type { Locale } from '../i18n/locales';

/** What an article of the file is here. */
export interface KnownArticle extends Record<string, unknown> {
  key: string;
  hash: string;
  article_id: string;
  story: string;
  locale: Locale;
  killed: boolean;
}

/** What a story of the file is here, with the languages it is in. */
export interface KnownStory {
  id: string;
  sectionId: string;
  locales: Set<Locale>;
}

/** Those of the file's articles that came in before, by key. */
export async function knownArticles(tx: Transaction, keys: string[]): Promise<Map<string, KnownArticle>> {
  const { rows } = await tx.execute<KnownArticle>(sql`
    select i.key, i.hash, i.article_id, s.key as story, a.locale, a.public_state = 'killed' as killed
    from imported_article i
    join article a on a.id = i.article_id
    join imported_story s on s.story_id = a.story_id
    where i.key = any(${textList(keys)})`);
  return new Map(rows.map((row) => [row.key, row]));
}

/** Those of the file's stories that came in before, by key. */
export async function knownStories(tx: Transaction, keys: string[]): Promise<Map<string, KnownStory>> {
  const { rows } = await tx.execute<{ key: string; story_id: string; section_id: string; locales: Locale[] }>(sql`
    select i.key, s.id as story_id, s.section_id, array(select a.locale from article a where a.story_id = s.id) as locales
    from imported_story i join story s on s.id = i.story_id where i.key = any(${textList(keys)})`);
  return new Map(
    rows.map((row) => [row.key, { id: row.story_id, sectionId: row.section_id, locales: new Set(row.locales) }]),
  );
}
