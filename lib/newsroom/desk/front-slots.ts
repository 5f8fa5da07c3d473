import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { sectionI18n } from '../../db/schema/sections';
import { article, frontSlot } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { ofPlace } from '../../stories/pins';
import { typedTime } from '../publishing/typed-time';

/** What the top of a front page has room for: the lead, four beside it, two opinions, and one to follow. */
export const mostPins = 8;

/** The front page of an edition (section null) or the top of one of its sections. */
export interface Place {
  locale: Locale;
  sectionId: string | null;
}

export interface Slot {
  articleId: string;
  storyId: string;
  headline: string;
  pinnedUntil: Date | null;
}

const slotsOf = (tx: Transaction, { locale, sectionId }: Place): Promise<Slot[]> =>
  tx
    .select({
      articleId: frontSlot.articleId,
      storyId: article.storyId,
      headline: article.headline,
      pinnedUntil: frontSlot.pinnedUntil,
    })
    .from(frontSlot)
    .innerJoin(article, eq(article.id, frontSlot.articleId))
    .where(and(ofPlace(locale, sectionId), or(isNull(frontSlot.pinnedUntil), gt(frontSlot.pinnedUntil, new Date()))))
    .orderBy(asc(frontSlot.pos));

/** What is pinned to a place, in order, without pins that have ended. */
export const listSlots = (place: Place): Promise<Slot[]> => slotsOf(db(), place);

/** The pins as the database can hold them: live articles of the edition, no story twice. */
async function checkPins(tx: Transaction, { locale, sectionId }: Place, ids: string[]): Promise<void> {
  if (ids.length > mostPins) throw invalid('slots', 'tooManyPins', { max: mostPins });
  if (sectionId) {
    const known = and(eq(sectionI18n.sectionId, sectionId), eq(sectionI18n.locale, locale));
    if (!(await tx.$count(sectionI18n, known))) throw new Refusal('notFound');
  }
  if (!ids.length) return;
  const found = await tx
    .select({ storyId: article.storyId })
    .from(article)
    .where(and(inArray(article.id, ids), eq(article.locale, locale), eq(article.publicState, 'live')));
  if (found.length < new Set(ids).size) throw invalid('slots', 'notLive');
  if (new Set(found.map((row) => row.storyId)).size < ids.length) throw invalid('slots', 'pinnedTwice');
}

/**
 * Pins articles to a place in an order; what is not among them is pinned no longer.
 * @param slots with the end of each pin by the edition's clock (`2026-11-27T18:00`), empty for none
 * @param before the articles that were pinned when the editor began: another order there is a conflict
 * @throws Refusal `conflict` when somebody changed the place meanwhile; `invalid` for articles that are not live, stories
 * that stand twice, and times that are none; `forbidden`
 */
export const saveSlots = (
  actor: Actor,
  { slots, before, ...place }: Place & { slots: { articleId: string; until: string }[]; before: string[] },
): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'front.edit');
    const { locale, sectionId } = place;
    // Two editors at once: the second one waits, and then sees the first one's order.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`front ${locale} ${sectionId ?? ''}`}))`);
    const stood = await slotsOf(tx, place);
    if (stood.map((slot) => slot.articleId).join() !== before.join())
      throw new Refusal('conflict', [{ field: 'form', code: 'pinnedSince' }]);
    const ids = slots.map((slot) => slot.articleId);
    await checkPins(tx, place, ids);
    const rows = slots.map(({ articleId, until }, pos) => ({
      ...place,
      articleId,
      pos,
      pinnedUntil: until ? typedTime(locale, until, `slots.${pos}.until`) : null,
    }));
    await tx.delete(frontSlot).where(ofPlace(locale, sectionId));
    if (rows.length) await tx.insert(frontSlot).values(rows);
    await announce(tx, 'purge', [sectionId ? tags.section(sectionId, locale) : tags.front(locale)]);
    await recordAct(tx, actor, {
      action: 'front.edit',
      target: { kind: 'front', id: sectionId ?? locale, name: locale },
      before: stood.map(({ articleId, pinnedUntil }) => ({ articleId, pinnedUntil })),
      after: rows.map(({ articleId, pinnedUntil }) => ({ articleId, pinnedUntil })),
    });
  });
