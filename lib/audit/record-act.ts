import type { Actor } from '../auth/actor';
import type { Transaction } from '../db/client';
import { audit } from '../db/schema/newsroom';

/** One act for the record. `action` is a permission's name or, for what needs none, a name of the same form. */
export interface Act {
  action: string;
  target: { kind: string; id: string; name?: string };
  before?: unknown;
  after?: unknown;
}

/**
 * Records an act in the transaction that does it. Never pass secrets, tokens or readers' e-mail addresses in `before`
 * and `after`: the record is kept and shown. Without an actor it is the system's own, such as the schedule's.
 */
export async function recordAct(
  tx: Transaction,
  actor: Actor | null,
  { action, target, before, after }: Act,
): Promise<void> {
  await tx.insert(audit).values({
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? 'Gazette',
    action,
    targetKind: target.kind,
    targetId: target.id,
    targetName: target.name ?? '',
    before: before ?? null,
    after: after ?? null,
  });
}
