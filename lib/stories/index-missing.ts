import { and, eq, notExists } from 'drizzle-orm';
import { type Database, db } from '../db/client';
import { searchEntry } from '../db/schema/search';
import { article, revision } from '../db/schema/stories';
import { indexLive } from './reindex';

/** Articles of one transaction. */
const batch = 200;

const missing = (database: Database) =>
  and(
    eq(article.publicState, 'live'),
    notExists(database.select().from(searchEntry).where(eq(searchEntry.articleId, article.id))),
  );

/** Writes what search and related stories find a few articles by; returns how many those were. */
function indexSome(): Promise<number> {
  return db().transaction(async (tx) => {
    const rows = await tx
      .select({ article, doc: revision.doc })
      .from(article)
      .innerJoin(revision, eq(revision.id, article.liveRevisionId))
      .where(missing(tx as Database))
      .limit(batch)
      // As publishing does: what is published meanwhile writes its own.
      .for('no key update', { of: article, skipLocked: true });
    await indexLive(tx, rows);
    return rows.length;
  });
}

/**
 * Indexes live articles that search does not know: those of a release before there was search, or all when their index
 * was dropped. Does nothing, and fast, when there are none.
 */
export async function indexMissing(progress: (line: string) => void): Promise<void> {
  let done = 0;
  for (let some = await indexSome(); some; some = await indexSome()) {
    done += some;
    if (done % (batch * 25) === 0) progress(`${done} articles indexed`);
  }
  if (done) progress(`${done} articles indexed`);
}
