import { getTranslations } from 'next-intl/server';
import { SectionHead } from '@/components/ui/section-head';
import { ShortTime } from '@/components/ui/time';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { Card } from '@/lib/stories/cards';
import { bindWords } from '@/lib/text/bind-words';

/** The newest articles as they came. */
export async function LatestList({ cards }: { cards: Card[] }) {
  const [locale, t] = [await pageLocale(), await getTranslations('front')];
  return (
    <section aria-labelledby="latest">
      <SectionHead id="latest">{t('latest')}</SectionHead>
      <ol>
        {cards.map((card) => (
          <li
            key={card.id}
            className={`accent-${card.section.accent} border-b border-rule py-2.5 first:pt-0 last:border-0`}
          >
            <p className="flex flex-wrap gap-x-2 font-sans text-label text-muted">
              <ShortTime at={card.publishedAt} />
              <span className="font-semibold text-accent">{card.section.name}</span>
            </p>
            <a
              href={routes.article.path(locale, card.section.slug, card.slug)}
              className="mt-0.5 block text-[1.0625rem] leading-snug font-semibold hover:underline"
            >
              {bindWords(card.headline)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
