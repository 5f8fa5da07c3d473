import { Teaser } from '@/components/list/teaser';
import { SectionHead } from '@/components/ui/section-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { Card } from '@/lib/stories/cards';
import type { Section } from '@/lib/stories/sections';

/** A section on the front page: its newest with a picture, the rest as headlines. */
export async function SectionBlock({ section, cards }: { section: Section; cards: Card[] }) {
  const locale = await pageLocale();
  // The newest with a picture leads, so that a block never opens with a bare headline when it need not.
  const head = cards.find((card) => card.hero) ?? cards[0];
  const rest = cards.filter((card) => card !== head);
  if (!head) return null;
  return (
    <section aria-labelledby={`section-${section.slug}`} className={`accent-${section.accent}`}>
      <SectionHead id={`section-${section.slug}`} href={routes.section.path(locale, section.slug)}>
        {section.name}
      </SectionHead>
      <Teaser card={head} size="large" picture="top" sizes="(min-width: 48rem) 37rem, 100vw" standfirst />
      <ul className="mt-4">
        {rest.map((card) => (
          <li key={card.id} className="border-t border-rule py-3">
            <Teaser card={card} size="small" picture="side" />
          </li>
        ))}
      </ul>
    </section>
  );
}
