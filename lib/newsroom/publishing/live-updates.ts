import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import { validate } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, may } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { liveUpdate, story } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import { settlePictures } from '../../media/settle-pictures';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { docMedia, docText } from '../../stories/body/plain-text';
import { reindex } from '../../stories/reindex';
import { asTarget, type Locked, lockArticle } from './lock-article';
import { docOfText } from './update-text';

export interface UpdateWords {
  headline: string;
  /** As `docOfText` reads it; missing: the body stays as it is. */
  text?: string;
  /** Stands among the key points on top. */
  pinned: boolean;
}

/** Whether somebody may write updates of an article: their own live story, or anybody's. */
export const mayUpdate = (actor: Actor, article: { createdBy: string | null }): boolean =>
  may(actor, 'live.updateAny') || (article.createdBy === actor.id && may(actor, 'live.updateOwn'));

async function liveStory(tx: Transaction, actor: Actor, articleId: string): Promise<Locked> {
  const locked = await lockArticle(tx, articleId);
  if (!mayUpdate(actor, locked)) throw new Refusal('forbidden');
  const [own] = await tx.select({ kind: story.kind }).from(story).where(eq(story.id, locked.storyId));
  if (own?.kind !== 'live') throw new Refusal('conflict', [{ field: 'form', code: 'notLiveStory' }]);
  return locked;
}

/** Search finds what readers see. */
async function changed(tx: Transaction, { id }: Locked): Promise<void> {
  await reindex(tx, [id]);
  await announce(tx, 'purge', [tags.article(id)]);
}

/** What an update says, checked: it needs words, and a key point needs a headline to be listed by. */
function checked({ headline, text, pinned }: UpdateWords) {
  if (pinned && !headline) throw invalid('headline', 'required');
  if (text === undefined) return { headline, pinned };
  if (!headline && !text.trim()) throw invalid('text', 'required');
  return { headline, pinned, doc: docOfText(text) };
}

/**
 * Adds an update to a live story at this moment. Readers of a story that is live see it at once.
 * @throws Refusal `conflict` when the story is of another kind; `invalid`; `forbidden`; `notFound`
 */
export const addUpdate = (actor: Actor, articleId: string, words: UpdateWords): Promise<{ id: string }> =>
  db().transaction(async (tx) => {
    const locked = await liveStory(tx, actor, articleId);
    const { doc = docOfText(''), ...rest } = checked({ ...words, text: words.text ?? '' });
    const [made] = await tx
      .insert(liveUpdate)
      .values({ articleId, ...rest, doc, at: new Date(), createdBy: actor.id })
      .returning({ id: liveUpdate.id });
    if (!made) throw new Error('the update was not stored');
    await changed(tx, locked);
    await recordAct(tx, actor, {
      action: 'live.add',
      target: asTarget(locked),
      after: { id: made.id, ...rest, text: docText(doc) },
    });
    return made;
  });

async function published(tx: Transaction, articleId: string, updateId: string) {
  const [found] = validate(updateId)
    ? await tx
        .select()
        .from(liveUpdate)
        .where(and(eq(liveUpdate.id, updateId), eq(liveUpdate.articleId, articleId), eq(liveUpdate.state, 'published')))
    : [];
  if (!found) throw new Refusal('notFound');
  return found;
}

/**
 * Changes an update's words or whether it is a key point. Changed words show readers when they were changed.
 * @throws Refusal `notFound` when it is not there (any more); `invalid`; `forbidden`
 */
export const editUpdate = (actor: Actor, articleId: string, updateId: string, words: UpdateWords): Promise<void> =>
  db().transaction(async (tx) => {
    const locked = await liveStory(tx, actor, articleId);
    const before = await published(tx, articleId, updateId);
    const after = checked(words);
    const said = docText(after.doc ?? before.doc);
    const reworded =
      after.headline !== before.headline || (after.doc !== undefined && !isDeepStrictEqual(after.doc, before.doc));
    await tx
      .update(liveUpdate)
      .set({ ...after, ...(reworded && { editedAt: new Date() }) })
      .where(eq(liveUpdate.id, updateId));
    await changed(tx, locked);
    await recordAct(tx, actor, {
      action: 'live.edit',
      target: asTarget(locked),
      before: { id: updateId, headline: before.headline, text: docText(before.doc), pinned: before.pinned },
      after: { id: updateId, headline: after.headline, text: said, pinned: after.pinned },
    });
  });

/**
 * Takes an update from readers, out of every cache. It stays on record.
 * @throws Refusal `notFound` when it is not there (any more); `forbidden`
 */
export const removeUpdate = (actor: Actor, articleId: string, updateId: string): Promise<void> =>
  db().transaction(async (tx) => {
    const locked = await liveStory(tx, actor, articleId);
    const before = await published(tx, articleId, updateId);
    await tx.update(liveUpdate).set({ state: 'removed', pinned: false }).where(eq(liveUpdate.id, updateId));
    await settlePictures(tx, docMedia(before.doc));
    await reindex(tx, [articleId]);
    // What is taken away may be wrong or worse: no copy of it is served again, not even when a new render fails.
    await announce(tx, 'kill', [tags.article(articleId)]);
    await recordAct(tx, actor, {
      action: 'live.remove',
      target: asTarget(locked),
      before: { id: updateId, headline: before.headline, text: docText(before.doc) },
    });
  });
