import { and, asc, eq, lt, notInArray, sql } from 'drizzle-orm';
import { db, isDatabaseDown, type Transaction } from '../../db/client';
import { schedule } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { publishPinned } from './publish-pinned';

/** What was done, for the log. */
export interface DueRun {
  published: number;
  /** Given up: the newsroom sees why. */
  failed: { articleId: string; error: unknown }[];
  /** Published more than a minute after their time, by how much. Seconds. */
  late: { articleId: string; seconds: number }[];
}

/** From then on a publication is late: the worker looks every second. Seconds. */
export const lateAfter = 60;

/** Failures that are nobody's fault are tried again after 10 s, 20 s … and given up after this many. */
const tries = 5;
const pause = 10;

type Outcome = 'none' | 'busy' | 'published' | 'failed';

/**
 * Claims one article whose time has come. Both rows are passed over while somebody holds one of them, so processes
 * never wait for each other, and the claim ends with the transaction: a process that dies leaves it to the next.
 */
async function claim(tx: Transaction, seen: string[]) {
  const [due] = await tx
    .select()
    .from(schedule)
    .where(
      and(
        eq(schedule.state, 'open'),
        sql`${schedule.runAt} + make_interval(secs => ${pause} * ${schedule.failures}) <= now()`,
        seen.length ? notInArray(schedule.id, seen) : undefined,
      ),
    )
    .orderBy(asc(schedule.runAt), asc(schedule.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!due) return null;
  seen.push(due.id);
  const [found] = await tx
    .select()
    .from(article)
    .where(eq(article.id, due.articleId))
    .for('no key update', { skipLocked: true });
  return { schedule: due, article: found };
}

/** Why a publication can't work, however often it is tried; null for what may pass. */
function lasting(found: typeof article.$inferSelect, at: Date): string | null {
  if (found.publicState === 'killed') return 'killed';
  return found.embargoUntil && found.embargoUntil > at ? 'embargo' : null;
}

async function publishOne(tx: Transaction, run: DueRun, seen: string[]): Promise<Outcome> {
  const due = await claim(tx, seen);
  if (!due) return 'none';
  // Somebody works on the article: the next look will find it free.
  if (!due.article) return 'busy';
  const { article: found } = due;
  const { id, articleId, revisionId, runAt, failures } = due.schedule;
  // The database's clock said that it is time; ours may be a little behind.
  const at = new Date(Math.max(Date.now(), runAt.getTime()));
  try {
    // A savepoint: what fails is undone, and the failure itself can still be written down.
    await tx.transaction((inner) =>
      publishPinned(inner, null, { ...found, name: found.headline }, { revisionId, at, scheduleId: id }),
    );
    await tx.update(schedule).set({ state: 'done', finishedAt: at }).where(eq(schedule.id, id));
    const seconds = Math.round((at.getTime() - runAt.getTime()) / 1000);
    if (seconds > lateAfter) run.late.push({ articleId, seconds });
    return 'published';
  } catch (error) {
    if (isDatabaseDown(error)) throw error;
    const why = lasting(found, at);
    const over = why !== null || failures + 1 >= tries;
    const text = why ?? (error instanceof Error ? error.message : String(error));
    await tx
      .update(schedule)
      .set({ failures: failures + 1, error: text, ...(over && { state: 'failed', finishedAt: at }) })
      .where(eq(schedule.id, id));
    if (over) run.failed.push({ articleId, error });
    return 'failed';
  }
}

/**
 * Publishes the articles whose time has come, each in a transaction of its own together with the end of its schedule:
 * exactly once, however many processes run this and whenever one of them is killed.
 */
export async function runDuePublications(): Promise<DueRun> {
  const run: DueRun = { published: 0, failed: [], late: [] };
  const seen: string[] = [];
  for (;;) {
    const outcome = await db().transaction((tx) => publishOne(tx, run, seen));
    if (outcome === 'none') return run;
    if (outcome === 'published') run.published++;
  }
}

/** Articles that should have been published more than a minute ago and still wait: somebody has to look. */
export const countOverdue = (): Promise<number> =>
  db().$count(
    schedule,
    and(eq(schedule.state, 'open'), lt(schedule.runAt, sql`now() - make_interval(secs => ${lateAfter})`)),
  );
