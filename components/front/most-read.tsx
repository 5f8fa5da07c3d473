import { getTranslations } from 'next-intl/server';
import { SectionHead } from '@/components/ui/section-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { Card } from '@/lib/stories/cards';
import { bindWords } from '@/lib/text/bind-words';

/** What readers read most in the last days, numbered. Shows nothing before anybody has read anything. */
export async function MostRead({ cards }: { cards: Card[] }) {
  const [locale, t] = [await pageLocale(), await getTranslations('front')];
  if (!cards.length) return null;
  return (
    <section aria-labelledby="most-read">
      <SectionHead id="most-read">{t('mostRead')}</SectionHead>
      <ol className="grid grid-cols-1 gap-x-8 md:grid-cols-2 lg:grid-cols-1">
        {cards.map((card, n) => (
          <li key={card.id} className="flex gap-4 border-b border-rule py-2.5 lg:first:pt-0 lg:last:border-0">
            <span aria-hidden="true" className="w-7 shrink-0 text-3xl leading-none text-accent tabular-nums">
              {n + 1}
            </span>
            <a
              href={routes.article.path(locale, card.section.slug, card.slug)}
              className="min-w-0 text-[1.0625rem] leading-snug font-semibold hover:underline"
            >
              {bindWords(card.headline)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
