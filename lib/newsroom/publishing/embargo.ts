import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { schedule } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { invalid } from '../../http/refusal';
import { asTarget, lockArticle } from './lock-article';
import { typedTime } from './typed-time';

/**
 * Forbids publishing an article before a time, or lifts that.
 * @param until by the clock of the article's edition, `2026-11-27T18:00`; null or empty lifts the embargo
 * @throws Refusal `invalid` for a time that is none or past, or later than the article is scheduled for
 */
export const setEmbargo = (actor: Actor, articleId: string, until: string | null): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.embargo');
    const locked = await lockArticle(tx, articleId);
    const embargoUntil = until ? typedTime(locked.locale, until, 'until') : null;
    if (embargoUntil) {
      const planned = await tx.select().from(schedule).where(eq(schedule.articleId, articleId));
      if (planned.some((one) => one.state === 'open' && one.runAt < embargoUntil))
        throw invalid('until', 'afterSchedule');
    }
    await tx.update(article).set({ embargoUntil }).where(eq(article.id, articleId));
    await recordAct(tx, actor, {
      action: 'article.embargo',
      target: asTarget(locked),
      before: { embargoUntil: locked.embargoUntil },
      after: { embargoUntil },
    });
  });
