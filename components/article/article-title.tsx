import { getTranslations } from 'next-intl/server';
import { Italics } from '@/components/layout/italics';
import { Kicker } from '@/components/list/kicker';
import { longDate } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Card } from '@/lib/stories/cards';
import { bindWords } from '@/lib/text/bind-words';

/** Kicker, headline and standfirst; an archive story says so before anything else is read. */
export async function ArticleTitle({ card }: { card: Card }) {
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  return (
    <header>
      {card.kind === 'opinion' && <Italics />}
      <Kicker card={card} />
      <h1
        className={`mt-2 max-w-[26ch] text-[clamp(2.125rem,1.35rem+3.3vw,3.75rem)] leading-[1.07] tracking-[-0.022em] hyphens-auto sm:hyphens-manual ${card.kind === 'opinion' ? 'font-medium italic' : 'font-bold'}`}
      >
        {bindWords(card.headline)}
      </h1>
      <p className="mt-4 max-w-[56ch] text-[1.3125rem] leading-[1.42] text-muted">{bindWords(card.standfirst)}</p>
      {card.archive && (
        <p className="mt-5 max-w-text border-s-4 border-accent bg-wash px-4 py-3 font-sans text-base">
          {t('archiveNotice', { date: longDate(locale, card.publishedAt) })}
        </p>
      )}
    </header>
  );
}
