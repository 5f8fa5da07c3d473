import { and, desc, eq, gt } from 'drizzle-orm';
import { validate } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { banner } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { typedTime } from '../publishing/typed-time';

/** A breaking-news line that runs. */
export interface RunningBanner {
  id: string;
  locale: Locale;
  text: string;
  headline: string | null;
  endsAt: Date;
}

/** The lines that run now, of all editions. */
export const listBanners = (): Promise<RunningBanner[]> =>
  db()
    .select({
      id: banner.id,
      locale: banner.locale,
      text: banner.text,
      headline: article.headline,
      endsAt: banner.endsAt,
    })
    .from(banner)
    .leftJoin(article, eq(article.id, banner.articleId))
    .where(gt(banner.endsAt, new Date()))
    .orderBy(banner.locale, desc(banner.startsAt));

/**
 * Puts a breaking-news line on every page of an edition until a time; one that runs there is replaced.
 * @param articleId where it leads: a live article of the edition, or nowhere
 * @param endsAt by the edition's clock, `2026-11-27T18:00`
 */
export const setBanner = (
  actor: Actor,
  { locale, text, articleId, endsAt }: { locale: Locale; text: string; articleId: string | null; endsAt: string },
): Promise<{ id: string }> =>
  db().transaction(async (tx) => {
    authorise(actor, 'banner.edit');
    const until = typedTime(locale, endsAt, 'endsAt');
    if (articleId) {
      const [target] = await tx
        .select({ id: article.id })
        .from(article)
        .where(and(eq(article.id, articleId), eq(article.locale, locale), eq(article.publicState, 'live')));
      if (!target) throw invalid('articleId', 'notLive');
    }
    const replaced = await tx
      .delete(banner)
      .where(and(eq(banner.locale, locale), gt(banner.endsAt, new Date())))
      .returning();
    const [made] = await tx
      .insert(banner)
      .values({ locale, text, articleId, startsAt: new Date(), endsAt: until, createdBy: actor.id })
      .returning({ id: banner.id });
    if (!made) throw new Error('the banner was not stored');
    await announce(tx, 'purge', [tags.banner(locale)]);
    await recordAct(tx, actor, {
      action: 'banner.edit',
      target: { kind: 'banner', id: made.id, name: text },
      before: replaced[0] ? { text: replaced[0].text, endsAt: replaced[0].endsAt } : null,
      after: { locale, text, articleId, endsAt: until },
    });
    return made;
  });

/** Takes a breaking-news line away before its time. @throws Refusal `notFound` when it does not run any more */
export const endBanner = (actor: Actor, id: string): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'banner.edit');
    const [ended] = validate(id) ? await tx.delete(banner).where(eq(banner.id, id)).returning() : [];
    if (!ended) throw new Refusal('notFound');
    await announce(tx, 'purge', [tags.banner(ended.locale)]);
    await recordAct(tx, actor, {
      action: 'banner.edit',
      target: { kind: 'banner', id, name: ended.text },
      before: { text: ended.text, endsAt: ended.endsAt },
    });
  });
