import { Teaser } from '@/components/list/teaser';
import { SectionHead } from '@/components/ui/section-head';
import type { Card } from '@/lib/stories/cards';

/** The newest stories, for a page on which there is nothing else: one that is missing, a search that found nothing. */
export function LatestStories({ title, cards }: { title: string; cards: Card[] }) {
  if (!cards.length) return null;
  return (
    <section aria-labelledby="latest" className="mt-12">
      <SectionHead id="latest">{title}</SectionHead>
      <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map((card) => (
          <li key={card.id} className="border-b border-rule py-4">
            <Teaser card={card} size="small" />
          </li>
        ))}
      </ul>
    </section>
  );
}
