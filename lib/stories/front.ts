import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import { type Database, reading } from '../db/client';
import { frontSlot } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import type { Card } from './cards';
import { cardsById, listLatest } from './lists';
import { listSectionHeads } from './section-heads';
import { getSections, type Section } from './sections';

export interface Front {
  lead: Card | null;
  secondary: Card[];
  opinion: Card[];
  latest: Card[];
  sections: { section: Section; cards: Card[] }[];
  /** When the first pin ends: the page changes then. UTC. */
  until: Date | null;
}

/** Cards beside the lead, in the newest list, and per section. */
const shape = { secondary: 4, latest: 6, perSection: 4, opinion: 2 };

async function pinned(db: Database, locale: Locale) {
  const now = new Date();
  return db
    .select({ articleId: frontSlot.articleId, pinnedUntil: frontSlot.pinnedUntil })
    .from(frontSlot)
    .where(
      and(
        eq(frontSlot.locale, locale),
        isNull(frontSlot.sectionId),
        or(isNull(frontSlot.pinnedUntil), gt(frontSlot.pinnedUntil, now)),
      ),
    )
    .orderBy(asc(frontSlot.pos));
}

/** The front page of an edition: an editor's pins first, then the newest; no story stands twice. */
export async function getFront(locale: Locale): Promise<Front> {
  return reading(async (db) => {
    const [slots, newest, sections] = await Promise.all([
      pinned(db, locale),
      // Enough for the top and the list of the newest, even when every pin is among them.
      listLatest(locale, (shape.secondary + 1) * 2 + shape.latest + 4),
      getSections(locale),
    ]);
    const pins = await cardsById(
      db,
      locale,
      slots.map((slot) => slot.articleId),
    );
    // Enough for a section even when everything above it is that section's.
    const above = 1 + shape.opinion + shape.secondary + shape.latest;
    const heads = await listSectionHeads(db, locale, sections, above + shape.perSection);

    const taken = new Set<string>();
    const take = (cards: Card[], count: number): Card[] => {
      const fresh: Card[] = [];
      for (const card of cards) {
        if (fresh.length === count) break;
        if (taken.has(card.storyId)) continue;
        taken.add(card.storyId);
        fresh.push(card);
      }
      return fresh;
    };
    // The archive is for readers who look for it; it never stands among the news by itself.
    const news = newest.filter((card) => !card.archive);
    const [lead = null] = take([...pins, ...news.filter((card) => card.hero), ...news], 1);
    const opinion = take(
      [...pins, ...news].filter((card) => card.kind === 'opinion'),
      shape.opinion,
    );
    const secondary = take([...pins, ...news], shape.secondary);
    const latest = take(news, shape.latest);
    const bySection = sections.map((section) => ({
      section,
      cards: take(
        (heads.get(section.id) ?? []).filter((card) => !card.archive),
        shape.perSection,
      ),
    }));
    const ends = slots.flatMap((slot) => slot.pinnedUntil ?? []).sort((x, y) => x.getTime() - y.getTime());
    return {
      lead,
      secondary,
      opinion,
      latest,
      sections: bySection.filter((block) => block.cards.length),
      until: ends[0] ?? null,
    };
  });
}
