import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../db/client';
import { article } from '../../db/schema/stories';
import { articleTopic, byline } from '../../db/schema/subjects';
import { liveUsesOf } from '../../media/uses';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { listTags } from '../../stories/projections';

/** Tells every press that a picture looks different now: its articles, and the lists that show it beside a headline. */
export async function announcePicture(tx: Transaction, id: string): Promise<void> {
  const ids = await liveUsesOf(tx, id);
  if (!ids.length) return;
  const rows = await tx
    .select({ id: article.id, locale: article.locale, sectionId: article.sectionId })
    .from(article)
    .where(inArray(article.id, ids));
  for (const row of rows) {
    const topics = await tx
      .select({ id: articleTopic.topicId })
      .from(articleTopic)
      .where(eq(articleTopic.articleId, row.id));
    const people = await tx.select({ id: byline.personId }).from(byline).where(eq(byline.articleId, row.id));
    const subjects = { topics: topics.map((one) => one.id), people: people.map((one) => one.id) };
    await announce(tx, 'purge', [tags.article(row.id), tags.card(row.id), ...(await listTags(tx, row, [subjects]))]);
  }
}
