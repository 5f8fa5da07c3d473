import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { article, liveUpdate, revision, story } from '../db/schema/stories';
import { articleTopic, byline } from '../db/schema/subjects';
import { digestOf } from '../search/digest';
import { writeSearchEntry } from '../search/entries';
import { readTexts } from '../search/read-text';
import { docText } from './body/plain-text';
import { writeTerms } from './terms';

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
export async function listedUnder(tx: Transaction, articleIds: string[]): Promise<Map<string, string[]>> {
  const under = new Map(articleIds.map((id) => [id, [] as string[]]));
  if (!articleIds.length) return under;
  const topics = await tx.select().from(articleTopic).where(inArray(articleTopic.articleId, articleIds));
  const people = await tx.select().from(byline).where(inArray(byline.articleId, articleIds));
  for (const row of topics) under.get(row.articleId)?.push(row.topicId);
  for (const row of people) under.get(row.articleId)?.push(row.personId);
  return under;
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
  const bodies = await searchedBodies(
    tx,
    rows.map((row) => ({ id: row.article.id, body: docText(row.doc) })),
  );
  const subjects = await listedUnder(
    tx,
    rows.map((row) => row.article.id),
  );
  for (const { article: one } of rows) {
    const { id, locale, storyId, sectionId, headline, standfirst, firstPublishedAt } = one;
    if (!firstPublishedAt) continue;
    const [read] = await readTexts(tx, [{ locale, headline, standfirst, body: bodies.get(id) ?? '' }]);
    if (!read) continue;
    const text = { id, locale, publishedAt: firstPublishedAt, words: digestOf(read) };
    await writeTerms(tx, text);
    await writeSearchEntry(tx, { ...text, storyId, subjects: [sectionId, ...(subjects.get(id) ?? [])] });
  }
}
