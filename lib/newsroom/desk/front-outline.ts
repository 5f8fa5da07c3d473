import { type Actor, authorise } from '../../auth/actor';
import type { Locale } from '../../i18n/locales';
import type { Card } from '../../stories/cards';
import { getFront } from '../../stories/front';
import { listSection } from '../../stories/lists';

/** Articles of a section's first page that its outline shows. */
const topShown = 8;

/** A place on a page and what stands there. */
export interface OutlineBlock {
  place: 'lead' | 'secondary' | 'opinion' | 'latest' | 'section' | 'top';
  /** A section's name. */
  name?: string;
  items: { articleId: string; headline: string; pinned: boolean }[];
}

/**
 * What readers would see with some pins, saved or not: what stands where on the front page, or on the first page of a
 * section, and what fills the places that nobody pinned.
 */
export async function outlineFront(
  actor: Actor,
  { locale, sectionId, pins }: { locale: Locale; sectionId: string | null; pins: string[] },
): Promise<OutlineBlock[]> {
  authorise(actor, 'front.edit');
  const items = (cards: Card[]) =>
    cards.map((card) => ({ articleId: card.id, headline: card.headline, pinned: pins.includes(card.id) }));
  if (sectionId) {
    const page = await listSection(locale, sectionId, null, { ids: pins, until: null });
    return [{ place: 'top', items: items(page.items.slice(0, topShown)) }];
  }
  const front = await getFront(locale, { ids: pins, until: null });
  const blocks: OutlineBlock[] = [
    { place: 'lead', items: items(front.lead ? [front.lead] : []) },
    { place: 'secondary', items: items(front.secondary) },
    { place: 'opinion', items: items(front.opinion) },
    { place: 'latest', items: items(front.latest) },
    ...front.sections.map(({ section, cards }) => ({
      place: 'section' as const,
      name: section.name,
      items: items(cards),
    })),
  ];
  return blocks.filter((block) => block.items.length);
}
