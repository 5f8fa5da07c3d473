import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { searchEntry } from '../db/schema/search';
import { article, articleTerm, liveUpdate, revision, story } from '../db/schema/stories';
import { articleTopic, byline } from '../db/schema/subjects';
import { digestOf } from '../search/digest';
import { insertSearchEntries } from '../search/entries';
import { readTexts } from '../search/read-text';
import { docText } from './body/plain-text';
import type { BodyDoc } from './body/schema';
import { insertTerms } from './terms';

/**
 * What search reads of articles below the standfirst, by article: the body, and behind it what a live story published
 * as it went on, newest first, as readers see it. Articles of other kinds have only the body.
 */
export async function searchedBodies(
  tx: Transaction,
  articles: { id: string; body: string }[],
): Promise<Map<string, string>> {
  const parts = new Map(articles.map(({ id, body }) => [id, [body]]));
  if (!parts.size) return new Map();
  const updates = await tx
    .select({ id: liveUpdate.articleId, headline: liveUpdate.headline, doc: liveUpdate.doc })
    .from(liveUpdate)
    .innerJoin(article, eq(article.id, liveUpdate.articleId))
    .innerJoin(story, and(eq(story.id, article.storyId), eq(story.kind, 'live')))
    .where(and(inArray(liveUpdate.articleId, [...parts.keys()]), eq(liveUpdate.state, 'published')))
    .orderBy(desc(liveUpdate.at), desc(liveUpdate.id));
  for (const { id, headline, doc } of updates) parts.get(id)?.push(headline, docText(doc));
  return new Map(Array.from(parts, ([id, texts]) => [id, texts.filter(Boolean).join('\n')]));
}

/** Ids of the topics and authors whose lists have articles now, by article: a revision may name what was merged since. */
async function listedUnder(tx: Transaction, articleIds: string[]): Promise<Map<string, string[]>> {
  const under = new Map(articleIds.map((id) => [id, [] as string[]]));
  if (!articleIds.length) return under;
  const topics = await tx.select().from(articleTopic).where(inArray(articleTopic.articleId, articleIds));
  const people = await tx.select().from(byline).where(inArray(byline.articleId, articleIds));
  for (const row of topics) under.get(row.articleId)?.push(row.topicId);
  for (const row of people) under.get(row.articleId)?.push(row.personId);
  return under;
}

/** A live article with the text of its live revision. */
export interface LiveText {
  article: typeof article.$inferSelect;
  doc: BodyDoc;
}

/** Writes what search and related stories find live articles by, in place of what was written before. */
export async function indexLive(tx: Transaction, rows: LiveText[]): Promise<void> {
  if (!rows.length) return;
  const ids = rows.map((row) => row.article.id);
  const bodies = await searchedBodies(
    tx,
    rows.map((row) => ({ id: row.article.id, body: docText(row.doc) })),
  );
  const under = await listedUnder(tx, ids);
  const read = await readTexts(
    tx,
    rows.map(({ article: { id, locale, headline, standfirst } }) => ({
      ...{ locale, headline, standfirst, body: bodies.get(id) ?? '' },
    })),
  );
  const texts = rows.flatMap(({ article: { id, locale, storyId, sectionId, firstPublishedAt } }, place) => {
    const words = read[place];
    const subjects = [sectionId, ...(under.get(id) ?? [])];
    return words && firstPublishedAt
      ? [{ id, storyId, locale, publishedAt: firstPublishedAt, words: digestOf(words), subjects }]
      : [];
  });
  await tx.delete(articleTerm).where(inArray(articleTerm.articleId, ids));
  await tx.delete(searchEntry).where(inArray(searchEntry.articleId, ids));
  await insertTerms(tx, texts);
  await insertSearchEntries(tx, texts);
}

/**
 * Writes anew what search and related stories find articles by, in the transaction that changed something else than
 * their live revision: updates of a live story, its section. Those that are not live are left alone.
 */
export async function reindex(tx: Transaction, articleIds: string[]): Promise<void> {
  if (!articleIds.length) return;
  const rows = await tx
    .select({ article, doc: revision.doc })
    .from(article)
    .innerJoin(revision, eq(revision.id, article.liveRevisionId))
    .where(and(inArray(article.id, articleIds), eq(article.publicState, 'live')));
  await indexLive(tx, rows);
}
