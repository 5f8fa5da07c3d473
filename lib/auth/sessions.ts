import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { db } from '../db/client';
import { isId } from '../db/ids';
import { staffSession } from '../db/schema/staff';
import { Refusal } from '../http/refusal';
import type { Actor } from './actor';
import { type Device, deviceOf } from './device';

export interface OwnSession extends Device {
  id: string;
  /** The one that asks. */
  current: boolean;
  signedInAt: Date;
  /** Exact to five minutes. */
  usedAt: Date;
}

/** Where a person is signed in, the one used last first. */
export async function ownSessions(actor: Actor): Promise<OwnSession[]> {
  const rows = await db()
    .select()
    .from(staffSession)
    .where(and(eq(staffSession.userId, actor.id), gt(staffSession.expiresAt, new Date())))
    .orderBy(desc(staffSession.updatedAt), desc(staffSession.id));
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    ...deviceOf(userAgent),
    current: id === actor.sessionId,
    signedInAt: createdAt,
    usedAt: updatedAt,
  }));
}

/**
 * Ends one of a person's own sessions.
 * @throws Refusal `notFound` when it is not theirs or over
 */
export async function endOwnSession(actor: Actor, id: string): Promise<void> {
  if (!isId(id)) throw new Refusal('notFound');
  await db().transaction(async (tx) => {
    const [ended] = await tx
      .delete(staffSession)
      .where(and(eq(staffSession.id, id), eq(staffSession.userId, actor.id)))
      .returning();
    if (!ended) throw new Refusal('notFound');
    await recordAct(tx, actor, {
      action: 'account.endSession',
      target: { kind: 'staff', id: actor.id, name: actor.name },
      before: deviceOf(ended.userAgent),
    });
  });
}

/** Ends all sessions of a person but the one they act in. Returns how many. */
export async function endOtherSessions(actor: Actor): Promise<number> {
  return db().transaction(async (tx) => {
    const theirs = eq(staffSession.userId, actor.id);
    const others = actor.sessionId ? and(theirs, ne(staffSession.id, actor.sessionId)) : theirs;
    const ended = await tx.delete(staffSession).where(others).returning({ id: staffSession.id });
    await recordAct(tx, actor, {
      action: 'account.endSession',
      target: { kind: 'staff', id: actor.id, name: actor.name },
      before: { sessions: ended.length },
    });
    return ended.length;
  });
}
