import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { article, liveUpdate, revision, story } from '../db/schema/stories';
import { articleTopic, byline } from '../db/schema/subjects';
import { digestOf } from '../search/digest';
import { writeSearchEntry } from '../search/entries';
import { readTexts } from '../search/read-text';
import { docText } from './body/plain-text';
import { listLiveUpdates } from './live-updates';
import { writeTerms } from './terms';

/**
 * The texts of what live stories published as they went on, newest first, by article: readers see it below the body, so
 * it is found like the body. Articles of other kinds have none.
 */
export async function updateTexts(tx: Transaction, articleIds: string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (!articleIds.length) return texts;
  const live = await tx
    .selectDistinct({ id: article.id })
    .from(article)
    .innerJoin(story, and(eq(story.id, article.storyId), eq(story.kind, 'live')))
    .innerJoin(liveUpdate, eq(liveUpdate.articleId, article.id))
    .where(inArray(article.id, articleIds));
  for (const { id } of live) {
    const updates = await listLiveUpdates(tx, id);
    texts.set(id, updates.map(({ headline, doc }) => [headline, docText(doc)].filter(Boolean).join('\n')).join('\n'));
  }
  return texts;
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
  const updates = await updateTexts(tx, articleIds);
  for (const { article: one, doc } of rows) {
    const { id, locale, storyId, sectionId, headline, standfirst, firstPublishedAt } = one;
    if (!firstPublishedAt) continue;
    const body = [docText(doc), updates.get(id) ?? ''].filter(Boolean).join('\n');
    const [read] = await readTexts(tx, [{ locale, headline, standfirst, body }]);
    if (!read) continue;
    const text = { id, locale, publishedAt: firstPublishedAt, words: digestOf(read) };
    const topics = await tx
      .select({ id: articleTopic.topicId })
      .from(articleTopic)
      .where(eq(articleTopic.articleId, id));
    const people = await tx.select({ id: byline.personId }).from(byline).where(eq(byline.articleId, id));
    await writeTerms(tx, text);
    await writeSearchEntry(tx, {
      ...text,
      storyId,
      subjects: [sectionId, ...[...topics, ...people].map((row) => row.id)],
    });
  }
}
