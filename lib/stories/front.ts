import { reading } from '../db/client';
import type { Locale } from '../i18n/locales';
import type { Card } from './cards';
import { cardsById, listLatest } from './lists';
import { type Pins, readPins } from './pins';
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

/**
 * The front page of an edition: an editor's pins first, then the newest; no story stands twice.
 * @param instead pins to try out, for the editor's preview
 */
export async function getFront(locale: Locale, instead?: Pins): Promise<Front> {
  return reading(async (db) => {
    const [{ ids, until }, newest, sections] = await Promise.all([
      instead ?? readPins(db, locale, null),
      // Enough for the top and the list of the newest, even when every pin is among them.
      listLatest(locale, (shape.secondary + 1) * 2 + shape.latest + 4),
      getSections(locale),
    ]);
    const pins = await cardsById(db, locale, ids);
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
    return {
      lead,
      secondary,
      opinion,
      latest,
      sections: bySection.filter((block) => block.cards.length),
      until,
    };
  });
}
