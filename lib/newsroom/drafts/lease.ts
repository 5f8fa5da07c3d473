import { and, eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authoriseEdit } from '../../auth/actor';
import { db } from '../../db/client';
import { editLease } from '../../db/schema/newsroom';
import { staff } from '../../db/schema/staff';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { holdArticle } from './keep-revision';

/** How long a window that fell silent keeps an article: three missed renewals. Milliseconds. */
const lasting = 60_000;

/** Who writes on an article now. */
export interface Lease {
  /** Whether it is the window that asks. */
  mine: boolean;
  /** Whose window it is. */
  by: string;
  /** Whether it is another window of the same person. */
  self: boolean;
  since: Date;
}

/**
 * Takes or renews an article for one window, and says who has it. It is taken when nobody has it, when the one who had
 * it fell silent, and by force: then the other window learns of it at its next renewal. The lease only shows who
 * writes; that no text is lost is the work of the draft's version.
 * @param holder the window's own random name
 * @param look only asks who has it; free, it is nobody's: `by` is empty
 */
export async function takeLease(
  actor: Actor,
  articleId: string,
  { holder, force = false, look = false }: { holder: string; force?: boolean; look?: boolean },
): Promise<Lease> {
  return db().transaction(async (tx) => {
    await holdArticle(tx, articleId);
    const [found] = await tx
      .select({ article, lease: editLease, name: staff.name })
      .from(article)
      .leftJoin(editLease, eq(editLease.articleId, article.id))
      .leftJoin(staff, eq(staff.id, editLease.staffId))
      .where(eq(article.id, articleId));
    if (!found) throw new Refusal('notFound');
    authoriseEdit(actor, found.article);
    const now = new Date();
    const { lease } = found;
    const running = lease && lease.expiresAt > now ? lease : null;
    if (running && running.holder !== holder && !force) {
      return { mine: false, by: found.name ?? '', self: running.staffId === actor.id, since: running.takenAt };
    }
    if (look && !running) return { mine: false, by: '', self: false, since: now };
    const takenAt = running?.holder === holder ? running.takenAt : now;
    const taken = { holder, staffId: actor.id, takenAt, expiresAt: new Date(now.getTime() + lasting) };
    await tx
      .insert(editLease)
      .values({ articleId, ...taken })
      .onConflictDoUpdate({ target: editLease.articleId, set: taken });
    if (running && running.holder !== holder) {
      await recordAct(tx, actor, {
        action: 'article.takeOver',
        target: { kind: 'article', id: articleId, name: found.article.headline },
        before: { by: found.name },
        after: { by: actor.name },
      });
    }
    return { mine: true, by: actor.name, self: true, since: takenAt };
  });
}

/** Gives an article back when its window closes; nothing happens when another window has it. */
export async function releaseLease(actor: Actor, articleId: string, holder: string): Promise<void> {
  await db()
    .delete(editLease)
    .where(and(eq(editLease.articleId, articleId), eq(editLease.holder, holder), eq(editLease.staffId, actor.id)));
}
