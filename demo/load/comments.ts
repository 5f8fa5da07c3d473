import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { comment } from '@/lib/db/schema/comments';
import { article } from '@/lib/db/schema/stories';
import type { Locale } from '@/lib/i18n/locales';
import type { DemoComment } from '../types';
import type { LoadContext } from './context';
import { idOf } from './vocabulary';

type Row = typeof comment.$inferInsert;
interface Place {
  rootId: string;
  parentId: string;
  depth: number;
}

/** Comments and their replies as rows, parents first. No comment is younger than the edition. */
function* rowsOf(
  context: LoadContext,
  articleId: string,
  lang: Locale,
  since: Date,
  comments: DemoComment[],
  under?: Place,
): Generator<Row> {
  for (const demo of comments) {
    const id = v7();
    const at = Math.min(since.getTime() + demo.after * 60_000, context.now.getTime() - 60_000);
    const place = under ?? { rootId: id, parentId: null, depth: 0 };
    yield {
      id,
      articleId,
      ...place,
      authorName: demo.author,
      staffId: demo.staff ? idOf(context.vocabulary.people, demo.staff) : null,
      body: demo.body,
      lang,
      status: demo.pending ? 'pending' : 'published',
      createdAt: new Date(at),
    };
    const below = { rootId: place.rootId, parentId: id, depth: Math.min(place.depth + 1, 3) };
    yield* rowsOf(context, articleId, lang, since, demo.replies ?? [], below);
  }
}

/** Stores an article's comments and their number. */
export async function loadComments(
  context: LoadContext,
  articleId: string,
  locale: Locale,
  since: Date,
  comments: DemoComment[],
): Promise<void> {
  const rows = [...rowsOf(context, articleId, locale, since, comments)];
  if (!rows.length) return;
  await context.tx.insert(comment).values(rows);
  const published = sql`(select count(*) from comment where article_id = ${articleId} and status = 'published')`;
  await context.tx.update(article).set({ commentCount: published }).where(eq(article.id, articleId));
}
