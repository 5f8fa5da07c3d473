import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, authorise, may } from '../../auth/actor';
import { db } from '../../db/client';
import { contains } from '../../db/contains';
import { draft, schedule } from '../../db/schema/newsroom';
import { staff } from '../../db/schema/staff';
import { article } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { type ArticleRow, hasChanges, selectRows } from './article-rows';

export const listStates = ['draft', 'review', 'ready', 'scheduled', 'live', 'changed', 'withdrawn', 'killed'] as const;
export type ListState = (typeof listStates)[number];

export interface ArticleFilter {
  /** Words of the headline, the standfirst or a draft's text. */
  q?: string;
  /** Part of the name of whoever began it or stands in its byline. */
  author?: string;
  state?: ListState;
  locale?: Locale;
  sectionId?: string;
  /** The last article of the page before. */
  after?: string;
}

const pageSize = 30;

const states: Record<ListState, SQL | undefined> = {
  draft: and(inArray(article.publicState, ['never', 'withdrawn']), eq(article.workState, 'draft')),
  review: eq(article.workState, 'review'),
  ready: and(eq(article.workState, 'ready'), isNull(schedule.id)),
  scheduled: isNotNull(schedule.id),
  live: eq(article.publicState, 'live'),
  changed: sql`${hasChanges}`,
  withdrawn: eq(article.publicState, 'withdrawn'),
  killed: eq(article.publicState, 'killed'),
};

/** What an article is looked for in: its headlines and standfirst, and all that is written of a draft. */
const searched = sql`concat_ws(' ', ${article.headline}, ${article.standfirst}, ${draft.fields}->>'headline',
  ${draft.fields}->>'standfirst', jsonb_path_query_array(${draft.doc}, '$.**.text')::text)`;

/** Every word stands somewhere in it, whatever keyboard typed it; the beginning of a word finds all its endings. */
const hasWords = (typed: string): SQL | undefined =>
  and(
    ...typed
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => contains(searched, word)),
  );

const byAuthor = (name: string): SQL | undefined =>
  or(
    contains(staff.name, name),
    sql`exists (select from byline join person_i18n words on words.person_id = byline.person_id
      where byline.article_id = ${article.id} and ${contains(sql`words.name`, name)})`,
  );

/**
 * All articles, drafts among them, those begun last first. Killed ones only for who may read them.
 * @param shownIn the language that sections are named in
 */
export async function listArticles(
  actor: Actor,
  shownIn: Locale,
  { q, author, state, locale, sectionId, after }: ArticleFilter,
): Promise<{ items: ArticleRow[]; next: string | null }> {
  authorise(actor, 'article.read');
  const rows = await selectRows(db(), shownIn)
    .where(
      and(
        may(actor, 'article.readKilled') ? undefined : ne(article.publicState, 'killed'),
        state && states[state],
        locale && eq(article.locale, locale),
        sectionId ? eq(article.sectionId, sectionId) : undefined,
        q ? hasWords(q) : undefined,
        author ? byAuthor(author) : undefined,
        after ? lt(article.id, after) : undefined,
      ),
    )
    // Ids are UUIDv7: their order is the order of making, and the primary key's index has it.
    .orderBy(desc(article.id))
    .limit(pageSize + 1);
  const items = rows.slice(0, pageSize);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.articleId ?? null) : null };
}
