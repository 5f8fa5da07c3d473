import { and, eq, inArray, notExists } from 'drizzle-orm';
import { type Database, db } from '../db/client';
import { searchEntry } from '../db/schema/search';
import { article, articleTerm, revision } from '../db/schema/stories';
import { digestOf } from '../search/digest';
import { insertSearchEntries } from '../search/entries';
import { readTexts } from '../search/read-text';
import { textOf } from './publish-many';
import { listedUnder, searchedBodies } from './reindex';
import { insertTerms } from './terms';

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
      .select({ article, revision })
      .from(article)
      .innerJoin(revision, eq(revision.id, article.liveRevisionId))
      .where(missing(tx as Database))
      .limit(batch)
      // As publishing does: what is published meanwhile writes its own.
      .for('no key update', { of: article, skipLocked: true });
    if (!rows.length) return 0;
    const unread = rows.map((row) => ({
      id: row.article.id,
      ...textOf({ locale: row.article.locale, ...row.revision }),
    }));
    const bodies = await searchedBodies(tx, unread);
    const words = await readTexts(
      tx,
      unread.map((text) => ({ ...text, body: bodies.get(text.id) ?? '' })),
    );
    const under = await listedUnder(
      tx,
      unread.map((text) => text.id),
    );
    const texts = rows.flatMap(({ article: { id, storyId, locale, sectionId, firstPublishedAt } }, place) => {
      const read = words[place];
      return read && firstPublishedAt
        ? [
            {
              id,
              storyId,
              locale,
              publishedAt: firstPublishedAt,
              words: digestOf(read),
              subjects: [sectionId, ...(under.get(id) ?? [])],
            },
          ]
        : [];
    });
    await tx.delete(articleTerm).where(
      inArray(
        articleTerm.articleId,
        texts.map((one) => one.id),
      ),
    );
    await insertTerms(tx, texts);
    await insertSearchEntries(tx, texts);
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
