import { getTranslations } from 'next-intl/server';
import { Italics } from '@/components/layout/italics';
import { Picture } from '@/components/ui/picture';
import { SectionHead } from '@/components/ui/section-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { Card } from '@/lib/stories/cards';
import { bindWords } from '@/lib/text/bind-words';

/** Opinion stands apart from news: the writer's name first, the headline in italics. */
export async function OpinionBlock({ cards }: { cards: Card[] }) {
  const [locale, t] = [await pageLocale(), await getTranslations('front')];
  return (
    <section aria-labelledby="opinion" className="accent-plum">
      <Italics />
      <SectionHead id="opinion">{t('opinion')}</SectionHead>
      <ul className="space-y-6">
        {cards.map((card, n) => (
          <li key={card.id} className="relative">
            {n === 0 && card.hero && (
              <div className="mb-3">
                <Picture
                  file={card.hero}
                  alt={card.heroWords?.alt ?? ''}
                  sizes="(min-width: 64rem) 24rem, (min-width: 48rem) 50vw, 100vw"
                  crop="aspect-[3/2]"
                />
              </div>
            )}
            <p className="font-sans text-label font-semibold">{card.authors.join(', ')}</p>
            <h3 className="mt-1 text-[1.625rem] leading-[1.2] font-medium tracking-[-0.01em] italic">
              <a
                href={routes.article.path(locale, card.section.slug, card.slug)}
                className="after:absolute after:inset-0 hover:underline"
              >
                {bindWords(card.headline)}
              </a>
            </h3>
            <p className="mt-2 text-[1.0625rem] leading-[1.45] text-muted">{bindWords(card.standfirst)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
