import { eq, lt, sql } from 'drizzle-orm';
import { db } from '../db/client';
import { staffTry } from '../db/schema/staff';
import { Refusal } from '../http/refusal';
import { household } from '../security/address-hash';
import { serverMac } from '../security/server-mac';

const minutes = 60_000;

/** How many tries in how long, in milliseconds. Then nothing is looked at, right or wrong, until the window is over. */
const limits = {
  /** Passwords, codes and links tried from one household: an office behind one address signs in within these. */
  address: { most: 40, window: 10 * minutes },
  /** Passwords tried for one e-mail, whether anybody has it or not: a lock must not tell. */
  email: { most: 10, window: 15 * minutes },
  /** Passwords that a signed-in person is asked for again. */
  password: { most: 10, window: 15 * minutes },
  /** Letters with a link to one e-mail. */
  letter: { most: 3, window: 60 * minutes },
} as const;
type Kind = keyof typeof limits;

/** Rows of windows long over are of no use. */
const keep = 24 * 60 * minutes;

/** What is counted, as the database keeps it: neither addresses nor e-mails can be read from it. */
function keyOf(kind: Kind, of: string): string {
  const what = kind === 'address' ? household(of) : of.trim().toLowerCase();
  return serverMac(`${kind} ${what}`).toString('base64url');
}

/** Whether a try may be made. */
export interface Try {
  /** Minutes to wait; 0 when it may be made. */
  wait: number;
  /** Whether it is the last one: after it, the next must wait. */
  last: boolean;
}

/** Counts a try before it is made, so that any number sent at once can't pass. */
export async function countTry(kind: Kind, of: string): Promise<Try> {
  const { most, window } = limits[kind];
  const at = new Date();
  const over = sql`${staffTry.since} <= ${new Date(at.getTime() - window)}`;
  const [row] = await db()
    .insert(staffTry)
    .values({ key: keyOf(kind, of), count: 1, since: at })
    .onConflictDoUpdate({
      target: staffTry.key,
      set: {
        count: sql`case when ${over} then 1 else least(${staffTry.count} + 1, ${most + 1}) end`,
        since: sql`case when ${over} then ${at} else ${staffTry.since} end`,
      },
    })
    .returning();
  if (!row || row.count <= most) {
    if (row?.count === 1)
      await db()
        .delete(staffTry)
        .where(lt(staffTry.since, new Date(at.getTime() - keep)));
    return { wait: 0, last: row?.count === most };
  }
  const left = row.since.getTime() + window - at.getTime();
  return { wait: Math.max(1, Math.ceil(left / minutes)), last: false };
}

/** The refusal that says how long to wait. */
export const tooManyTries = (wait: number): Refusal =>
  new Refusal('tooFast', [{ field: 'form', code: 'tooManyTries', params: { minutes: wait } }]);

/** @throws Refusal `tooFast` when there were too many tries of this kind. */
export async function takeTry(kind: Kind, of: string): Promise<void> {
  const { wait } = await countTry(kind, of);
  if (wait) throw tooManyTries(wait);
}

/** Forgets the tries: the person was who they said. */
export async function forgetTries(kind: Kind, of: string): Promise<void> {
  await db()
    .delete(staffTry)
    .where(eq(staffTry.key, keyOf(kind, of)));
}
