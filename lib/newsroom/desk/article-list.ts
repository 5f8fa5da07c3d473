import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type Actor, authorise, may } from '../../auth/actor';
import { db } from '../../db/client';
import { schedule } from '../../db/schema/newsroom';
import { staff } from '../../db/schema/staff';
import { article } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { type ArticleRow, hasChanges, selectRows, workingHeadline } from './article-rows';

export const listStates = ['draft', 'review', 'ready', 'scheduled', 'live', 'changed', 'withdrawn', 'killed'] as const;
export type ListState = (typeof listStates)[number];

export interface ArticleFilter {
  /** Words of the headline. */
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

/** Letters that one keyboard has and another has not are the same letter: ı, İ, I and i; ё and е. */
const folded = (text: SQLWrapper | string): SQL => sql`lower(translate(${text}, 'İIıЁё', 'iiiее'))`;

/** Contains what was typed: its own % and _ are letters. */
const contains = (column: SQLWrapper, typed: string): SQL =>
  sql`${folded(column)} like '%' || ${folded(typed.replace(/[\\%_]/g, '\\$&'))} || '%'`;

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
        q ? or(contains(workingHeadline, q), contains(article.headline, q)) : undefined,
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
