import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import type { Actor } from '../../auth/actor';
import type { Transaction } from '../../db/client';
import { article, revision } from '../../db/schema/stories';
import { publishRevision } from '../../stories/publish';
import { asTarget, type Locked } from './lock-article';

/**
 * Makes a revision of a locked article live and records it. `actor` null: the schedule does it.
 * @param at the instant readers see as its time
 */
export async function publishPinned(
  tx: Transaction,
  actor: Actor | null,
  locked: Locked,
  { revisionId, at, scheduleId }: { revisionId: string; at: Date; scheduleId?: string },
): Promise<void> {
  const [pinned] = await tx.select({ fields: revision.fields }).from(revision).where(eq(revision.id, revisionId));
  await publishRevision(tx, revisionId, at);
  await tx.update(article).set({ workState: 'draft' }).where(eq(article.id, locked.id));
  await recordAct(tx, actor, {
    action: 'article.publish',
    target: { ...asTarget(locked), name: pinned?.fields.headline ?? locked.name },
    before: { publicState: locked.publicState, revisionId: locked.liveRevisionId },
    after: { publicState: 'live', revisionId, ...(scheduleId && { scheduleId }) },
  });
}
