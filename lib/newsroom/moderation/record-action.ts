import { recordAct } from '../../audit/record-act';
import type { Actor } from '../../auth/actor';
import type { Transaction } from '../../db/client';
import { type CommentState, moderationAction } from '../../db/schema/moderation';
import type { Rule } from '../../moderation/verdict';

type Kind = (typeof moderationAction.$inferInsert)['kind'];

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
    action: kind === 'ban' || kind === 'unban' ? `comment.${kind}` : 'comment.moderate',
    target: { kind: 'comment', id: comment.id, name: comment.authorName },
    before,
    after,
  });
  return made?.id ?? '';
}
