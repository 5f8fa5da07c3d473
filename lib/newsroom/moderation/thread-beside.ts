import { and, eq, inArray, sql } from 'drizzle-orm';
import { db } from '../../db/client';
import { sectionI18n } from '../../db/schema/sections';
import { article } from '../../db/schema/stories';
import { routes } from '../../i18n/routes';

export interface ThreadComment {
  id: string;
  authorName: string;
  staff: boolean;
  body: string;
}

/** Where a comment stands: under which story, and between which others. */
export interface Thread {
  article: { headline: string; standfirst: string; path: string | null } | null;
  /** The comment that opens the thread, what came just before, and what it answers; in the order of time. */
  before: ThreadComment[];
  /** The first that came after it. */
  after: ThreadComment[];
}

interface Placed {
  id: string;
  articleId: string;
  rootId: string;
  parentId: string | null;
  createdAt: Date;
}

/** Neighbours shown on each side of a comment. */
const neighbours = 2;

interface Row extends ThreadComment, Record<string, unknown> {
  of: string;
  at: string;
  earlier: boolean;
}

/** The thread's head, what each answers, and published neighbours: a few rows a comment, by indexes. */
async function rowsBeside(items: Placed[]): Promise<Row[]> {
  const wanted = sql`unnest(${sql.param(items.map((item) => item.id))}::uuid[]) wanted(id)`;
  const shown = sql`near.id, near.author_name as "authorName", near.staff_id is not null as staff, near.body,
    near.created_at as at, (near.created_at, near.id) < (item.created_at, item.id) as earlier`;
  const inThread = sql`near.root_id = item.root_id and near.depth > 0 and near.status = 'published'`;
  const { rows } = await db().execute<Row>(sql`
    select distinct on (item.id, beside.id) item.id as of, beside.*
    from ${wanted} join comment item on item.id = wanted.id
    cross join lateral (
      (select ${shown} from comment near where near.id in (item.root_id, item.parent_id) and near.id <> item.id)
      union all
      (select ${shown} from comment near
        where ${inThread} and (near.created_at, near.id) < (item.created_at, item.id)
        order by near.created_at desc, near.id desc limit ${neighbours})
      union all
      (select ${shown} from comment near
        where ${inThread} and (near.created_at, near.id) > (item.created_at, item.id)
        order by near.created_at, near.id limit ${neighbours})
    ) beside`);
  return rows.sort((a, b) => +new Date(a.at) - +new Date(b.at) || (a.id < b.id ? -1 : 1));
}

async function articlesOf(ids: string[]): Promise<Map<string, NonNullable<Thread['article']>>> {
  const rows = await db()
    .select({
      id: article.id,
      locale: article.locale,
      slug: article.slug,
      headline: article.headline,
      standfirst: article.standfirst,
      section: sectionI18n.slug,
      state: article.publicState,
    })
    .from(article)
    .leftJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
    .where(inArray(article.id, ids));
  return new Map(
    rows.map(({ id, locale, slug, section, state, ...words }) => {
      const path = section && state === 'live' ? routes.article.path(locale, section, slug) : null;
      return [id, { ...words, path }];
    }),
  );
}

/** What stands around comments, by their ids. */
export async function threadsBeside(items: Placed[]): Promise<Map<string, Thread>> {
  const [rows, articles] = await Promise.all([rowsBeside(items), articlesOf(items.map((item) => item.articleId))]);
  const side = (id: string, earlier: boolean) =>
    rows
      .filter((row) => row.of === id && row.earlier === earlier)
      .map(({ id: near, authorName, staff, body }) => ({ id: near, authorName, staff, body }));
  return new Map(
    items.map((item) => [
      item.id,
      { article: articles.get(item.articleId) ?? null, before: side(item.id, true), after: side(item.id, false) },
    ]),
  );
}
