import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import type { ModerationMode } from '../../comments/moderation-mode';
import { db } from '../../db/client';
import { section } from '../../db/schema/sections';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { siteSettings } from '../../settings/site';
import { asTarget, lockArticle } from '../publishing/lock-article';
import { ownMode } from './own-mode';

export const discussionInput = z.object({ moderation: ownMode, closed: z.boolean() });

export interface DiscussionSettings {
  /** What the article says itself; null: as its section. */
  moderation: ModerationMode | null;
  /** What counts when the article says nothing. */
  inherited: ModerationMode;
  closed: boolean;
}

/** How an article is discussed. @throws Refusal `notFound`; `forbidden` */
export async function readDiscussion(actor: Actor, articleId: string): Promise<DiscussionSettings> {
  authorise(actor, 'comment.moderate');
  const [found] = await db()
    .select({ own: article.moderation, ofSection: section.moderation, closed: article.commentsClosed })
    .from(article)
    .innerJoin(section, eq(section.id, article.sectionId))
    .where(eq(article.id, articleId));
  if (!found) throw new Refusal('notFound');
  const inherited = found.ofSection ?? (await siteSettings()).moderation;
  return { moderation: found.own, inherited, closed: found.closed };
}

/**
 * Sets how comments on an article are moderated, and opens or closes its discussion. What waits already goes on waiting.
 * @throws Refusal `notFound`; `conflict` when it was killed; `forbidden`
 */
export const setDiscussion = (
  actor: Actor,
  articleId: string,
  { moderation, closed }: z.output<typeof discussionInput>,
): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'comment.moderate');
    const locked = await lockArticle(tx, articleId);
    await tx.update(article).set({ moderation, commentsClosed: closed }).where(eq(article.id, articleId));
    await recordAct(tx, actor, {
      action: 'comment.settings',
      target: asTarget(locked),
      before: { moderation: locked.moderation, commentsClosed: locked.commentsClosed },
      after: { moderation, commentsClosed: closed },
    });
    await announce(tx, 'purge', [tags.comments(articleId)]);
  });
