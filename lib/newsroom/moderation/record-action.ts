import { recordAct } from '../../audit/record-act';
import type { Actor } from '../../auth/actor';
import type { Transaction } from '../../db/client';
import { type CommentState, moderationAction } from '../../db/schema/moderation';
import type { Rule } from '../../moderation/verdict';

type Kind = (typeof moderationAction.$inferInsert)['kind'];

const ofWriter = ['ban', 'unban', 'hold', 'release'] as const;

/** Whether an act is about the writer, not about the comment that it was done for. */
export const isOfWriter = (kind: Kind): kind is (typeof ofWriter)[number] =>
  (ofWriter as readonly Kind[]).includes(kind);

interface Moderated {
  comment: { id: string; authorName: string };
  kind: Kind;
  before: CommentState;
  after: CommentState;
  rule?: Rule | null;
}

/** Records what was done to a comment, for undoing and for the newsroom's record. @returns the action's id */
export async function recordAction(
  tx: Transaction,
  actor: Actor,
  { comment, kind, before, after, rule = null }: Moderated,
): Promise<string> {
  const [made] = await tx
    .insert(moderationAction)
    .values({ commentId: comment.id, kind, rule, before, after, actorId: actor.id, actorName: actor.name })
    .returning({ id: moderationAction.id });
  await recordAct(tx, actor, {
    action: isOfWriter(kind) ? `comment.${kind}` : 'comment.moderate',
    target: { kind: 'comment', id: comment.id, name: comment.authorName },
    before,
    after,
  });
  return made?.id ?? '';
}
