import { createHash, createHmac, randomBytes } from 'node:crypto';
import { eq, lt, sql } from 'drizzle-orm';
import { isbot } from 'isbot';
import { db } from '../db/client';
import { articleReads, readKey, readMark } from '../db/schema/reads';
import { article } from '../db/schema/stories';
import { household } from '../security/address-hash';
import { utcDay } from './days';

/** The random key of a day's marks, shared by all processes; older days' keys and marks are deleted on the way. */
async function keyOf(day: string): Promise<Buffer> {
  const [held] = await db().select().from(readKey).where(eq(readKey.day, day));
  if (held) return held.key;
  await db()
    .insert(readKey)
    .values({ day, key: randomBytes(32) })
    .onConflictDoNothing();
  await db().delete(readKey).where(lt(readKey.day, day));
  await db().delete(readMark).where(lt(readMark.day, day));
  const [made] = await db().select().from(readKey).where(eq(readKey.day, day));
  if (!made) throw new Error('the key of the day was not stored');
  return made.key;
}

/** Browsers told apart behind one address: an office's or a family's, and not all that a program makes up. */
const browsersPerAddress = 32;

const browserOf = (userAgent: string): number =>
  createHash('sha256').update(userAgent).digest().readUInt32BE() % browsersPerAddress;

/**
 * Counts one reading of an article. Counts once per reader (address and browser), article and day; programs that
 * say what they are don't count. Nothing about the reader is kept past the day.
 * @returns whether it counted.
 */
export async function countRead(articleId: string, reader: { address: string; userAgent: string }): Promise<boolean> {
  if (!reader.userAgent || isbot(reader.userAgent)) return false;
  const [found] = await db().select({ state: article.publicState }).from(article).where(eq(article.id, articleId));
  if (found?.state !== 'live') return false;
  const day = utcDay(new Date());
  const mark = createHmac('sha256', await keyOf(day))
    .update(JSON.stringify([articleId, household(reader.address), browserOf(reader.userAgent)]))
    .digest()
    .subarray(0, 16);
  return db().transaction(async (tx) => {
    const fresh = await tx
      .insert(readMark)
      .values({ day, mark })
      .onConflictDoNothing()
      .returning({ day: readMark.day });
    if (!fresh.length) return false;
    await tx
      .insert(articleReads)
      .values({ articleId, day, count: 1 })
      .onConflictDoUpdate({
        target: [articleReads.articleId, articleReads.day],
        set: { count: sql`${articleReads.count} + 1` },
      });
    return true;
  });
}
