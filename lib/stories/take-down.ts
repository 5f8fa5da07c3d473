import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { article } from '../db/schema/stories';
import { settlePictures } from '../media/settle-pictures';
import { picturesOf } from '../media/uses';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { addressTags, clearProjections, listTags } from './projections';

type State = (typeof article.$inferSelect)['publicState'];

/**
 * Takes an article from readers for good: its address answers 410 with the notice, no list, search and related story
 * shows it, and no press may serve its text again, not even when a new render fails.
 * @param notice what readers are told instead; empty for the usual words
 * @throws Error when there is no such article, or it was never published, or killed before
 */
export const killArticle = (tx: Transaction, articleId: string, notice: string, at = new Date()): Promise<void> =>
  takeDown(tx, articleId, ['live', 'withdrawn'], { publicState: 'killed', killedAt: at, killNotice: notice });

/**
 * Takes an article from readers for now: its address answers 404, and it can be published again.
 * @throws Error when there is no such article or it is not live
 */
export const withdrawArticle = (tx: Transaction, articleId: string): Promise<void> =>
  takeDown(tx, articleId, ['live'], { publicState: 'withdrawn' });

async function takeDown(
  tx: Transaction,
  articleId: string,
  from: State[],
  values: Partial<typeof article.$inferInsert>,
): Promise<void> {
  const [taken] = await tx
    .update(article)
    .set(values)
    .where(and(eq(article.id, articleId), inArray(article.publicState, from)))
    .returning({ id: article.id, storyId: article.storyId, locale: article.locale, sectionId: article.sectionId });
  if (!taken) throw new Error(`article ${articleId} is not ${from.join(' or ')}`);

  await settlePictures(tx, await picturesOf(tx, articleId));
  const lists = await listTags(tx, taken, [await clearProjections(tx, articleId)]);
  const own = [tags.article(articleId), tags.comments(articleId), tags.card(articleId)];
  await announce(tx, 'kill', [...own, ...lists, ...(await addressTags(tx, articleId))]);
  // The other languages only link to it: their old copies say nothing that had to go.
  await announce(tx, 'purge', [tags.story(taken.storyId)]);
}
