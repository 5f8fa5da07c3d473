import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { banner } from '../../db/schema/newsroom';
import { frontSlot } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { killArticle, withdrawArticle } from '../../stories/take-down';
import { asTarget, type Locked, lockArticle } from './lock-article';
import { closeSchedule } from './schedule';

/** Takes an article out of what editors put up by hand: its pins and the breaking-news line that leads to it. */
async function clearPlaces(tx: Transaction, { id, locale }: Locked): Promise<void> {
  await tx.delete(frontSlot).where(eq(frontSlot.articleId, id));
  const ended = await tx.delete(banner).where(eq(banner.articleId, id)).returning({ id: banner.id });
  if (ended.length) await announce(tx, 'kill', [tags.banner(locale)]);
}

/**
 * Takes a live article from readers for now: its address answers 404 until it is published again.
 * @param reason for the record only
 * @throws Refusal `conflict` when it is not live; `forbidden`; `notFound`
 */
export const withdraw = (actor: Actor, articleId: string, reason = ''): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.withdraw');
    const locked = await lockArticle(tx, articleId);
    if (locked.publicState !== 'live') throw new Refusal('conflict', [{ field: 'form', code: 'notLive' }]);
    await closeSchedule(tx, actor, locked);
    await clearPlaces(tx, locked);
    await withdrawArticle(tx, articleId);
    await recordAct(tx, actor, {
      action: 'article.withdraw',
      target: asTarget(locked),
      before: { publicState: 'live' },
      after: { publicState: 'withdrawn', reason },
    });
  });

/**
 * Takes a published article from readers for good: 410 with the notice, gone from pages, lists, history and caches, its
 * pictures too unless another article shows them. Its text stays in an archive that only an owner opens.
 * @param notice what readers are told instead; empty for the usual words
 * @throws Refusal `conflict` when it was never published or was killed before; `forbidden`; `notFound`
 */
export const kill = (actor: Actor, articleId: string, notice = ''): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.kill');
    const locked = await lockArticle(tx, articleId);
    if (locked.publicState === 'never') throw new Refusal('conflict', [{ field: 'form', code: 'notLive' }]);
    await closeSchedule(tx, actor, locked);
    await clearPlaces(tx, locked);
    await killArticle(tx, articleId, notice);
    await recordAct(tx, actor, {
      action: 'article.kill',
      target: asTarget(locked),
      before: { publicState: locked.publicState },
      after: { publicState: 'killed', notice },
    });
  });
