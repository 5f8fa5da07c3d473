import { and, asc, desc, eq, gt, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Actor, authorise, may } from '../../auth/actor';
import { db } from '../../db/client';
import { reviewStep, schedule } from '../../db/schema/newsroom';
import { article, revision } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { countWaiting, type Waiting } from '../moderation/waiting';
import { countOverdue } from '../publishing/run-due';
import { type ArticleRow, hasChanges, selectRows, touchedAt } from './article-rows';

/** A scheduled publication that did not happen. */
export interface Failure {
  articleId: string;
  headline: string;
  locale: Locale;
  runAt: Date;
  error: string;
}

export interface Dashboard {
  mine: (ArticleRow & { returned: string | null })[];
  review: ArticleRow[];
  scheduled: ArticleRow[];
  published: ArticleRow[];
  stale: ArticleRow[];
  failures: Failure[];
  /** Articles whose time came a minute ago or more and that still wait. */
  overdue: number;
  /** Comments that wait; null for those who do not moderate. */
  comments: Waiting | null;
}

/** Articles a list of the dashboard shows; the rest is in the list of all articles. */
const shown = 8;
/** Failures are shown this long, unless the article was published or planned again. */
const failuresFor = sql`now() - interval '7 days'`;

const submittedAt = sql`(select max(step.at) from ${reviewStep} step
  where step.article_id = ${article.id} and step.kind = 'submitted')`;

/** The note of the newest step, if that step gave the article back. */
const returnedNote = (ids: string[]) =>
  db()
    .selectDistinctOn([reviewStep.articleId], {
      articleId: reviewStep.articleId,
      kind: reviewStep.kind,
      note: reviewStep.note,
    })
    .from(reviewStep)
    .where(inArray(reviewStep.articleId, ids))
    .orderBy(reviewStep.articleId, desc(reviewStep.at), desc(reviewStep.id));

async function mine(actor: Actor, shownIn: Locale): Promise<Dashboard['mine']> {
  const unfinished = and(inArray(article.publicState, ['never', 'withdrawn']), eq(article.workState, 'draft'));
  const rows = await selectRows(db(), shownIn)
    .where(and(eq(article.createdBy, actor.id), or(unfinished, hasChanges)))
    .orderBy(desc(touchedAt), desc(article.id))
    .limit(shown);
  const notes = rows.length ? await returnedNote(rows.map((row) => row.articleId)) : [];
  const noteOf = (id: string) => notes.find((one) => one.articleId === id && one.kind === 'returned')?.note ?? null;
  return rows.map((row) => ({ ...row, returned: noteOf(row.articleId) }));
}

/** Translations whose source has been published anew since they were made from it. */
function stale(shownIn: Locale): Promise<ArticleRow[]> {
  const from = alias(revision, 'from_revision');
  const source = alias(article, 'source');
  const now = alias(revision, 'now_revision');
  return selectRows(db(), shownIn)
    .innerJoin(from, eq(from.id, article.translatedFromRevisionId))
    .innerJoin(source, and(eq(source.id, from.articleId), eq(source.publicState, 'live')))
    .innerJoin(now, and(eq(now.id, source.liveRevisionId), gt(now.seq, from.seq)))
    .where(ne(article.publicState, 'killed'))
    .orderBy(desc(source.updatedAt), desc(article.id))
    .limit(shown);
}

/** The last plan of an article failed, and the article was not published since. */
async function failures(): Promise<Failure[]> {
  const rows = await db()
    .selectDistinctOn([schedule.articleId], {
      articleId: schedule.articleId,
      headline: sql<string>`coalesce(nullif(${article.headline}, ''), ${revision.fields}->>'headline')`,
      locale: article.locale,
      runAt: schedule.runAt,
      error: schedule.error,
      state: schedule.state,
      since: sql<boolean>`coalesce(${article.updatedAt} > ${schedule.finishedAt}, false)`,
    })
    .from(schedule)
    .innerJoin(article, and(eq(article.id, schedule.articleId), ne(article.publicState, 'killed')))
    .innerJoin(revision, eq(revision.id, schedule.revisionId))
    .where(gt(schedule.runAt, failuresFor))
    .orderBy(schedule.articleId, desc(schedule.createdAt), desc(schedule.id));
  return rows
    .filter((row) => row.state === 'failed' && !row.since)
    .map(({ articleId, headline, locale, runAt, error }) => ({
      articleId,
      headline,
      locale,
      runAt,
      error: error ?? '',
    }));
}

/** What a member of staff meets first: their own work, what waits for the desk, and what went wrong. */
export async function getDashboard(actor: Actor, shownIn: Locale): Promise<Dashboard> {
  authorise(actor, 'newsroom.enter');
  const rows = () => selectRows(db(), shownIn);
  const [own, review, scheduled, published, staleOnes, failed, overdue, comments] = await Promise.all([
    mine(actor, shownIn),
    rows()
      .where(and(eq(article.workState, 'review'), ne(article.publicState, 'killed')))
      .orderBy(asc(submittedAt), asc(article.id))
      .limit(shown),
    rows().where(isNotNull(schedule.id)).orderBy(asc(schedule.runAt), asc(article.id)).limit(shown),
    rows().where(eq(article.publicState, 'live')).orderBy(desc(article.updatedAt), desc(article.id)).limit(shown),
    stale(shownIn),
    failures(),
    countOverdue(),
    may(actor, 'comment.moderate') ? countWaiting() : null,
  ]);
  return { mine: own, review, scheduled, published, stale: staleOnes, failures: failed, overdue, comments };
}
