import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { frontSlot } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';

export interface Pins {
  /** Articles in an editor's order. */
  ids: string[];
  /** When the first of them ends: the page changes then. UTC. */
  until: Date | null;
}

/** Places of an edition's front page (section null) or of a section's top, as rows. */
export const ofPlace = (locale: Locale, sectionId: string | null) =>
  and(
    eq(frontSlot.locale, locale),
    sectionId === null ? isNull(frontSlot.sectionId) : eq(frontSlot.sectionId, sectionId),
  );

/** What an editor has pinned to a front page or to the top of a section, while it holds. */
export async function readPins(tx: Transaction, locale: Locale, sectionId: string | null): Promise<Pins> {
  const slots = await tx
    .select({ articleId: frontSlot.articleId, pinnedUntil: frontSlot.pinnedUntil })
    .from(frontSlot)
    .where(and(ofPlace(locale, sectionId), or(isNull(frontSlot.pinnedUntil), gt(frontSlot.pinnedUntil, new Date()))))
    .orderBy(asc(frontSlot.pos));
  const ends = slots.flatMap((slot) => slot.pinnedUntil ?? []).sort((x, y) => x.getTime() - y.getTime());
  return { ids: slots.map((slot) => slot.articleId), until: ends[0] ?? null };
}
