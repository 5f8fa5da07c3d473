import { getTranslations } from 'next-intl/server';
import { Picture } from '@/components/ui/picture';
import { SectionHead } from '@/components/ui/section-head';
import { ShortTime } from '@/components/ui/time';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { Related } from '@/lib/stories/related';
import { bindWords } from '@/lib/text/bind-words';

/** Related stories, each with the reason why it stands there. */
export async function RelatedStories({ related }: { related: Related[] }) {
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  if (!related.length) return null;
  return (
    <aside aria-labelledby="related" className="print:hidden">
      <SectionHead id="related">{t('related')}</SectionHead>
      <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:grid-cols-1">
        {related.map(({ card, reason }, n) => (
          <li
            key={card.id}
            className={`accent-${card.section.accent} group relative border-b border-rule py-4 first:pt-0 last:border-b-0`}
          >
            {n === 0 && card.hero && (
              <div className="mb-3 hidden lg:block">
                <Picture file={card.hero} alt={card.heroWords?.alt ?? ''} sizes="20rem" crop="aspect-[3/2]" />
              </div>
            )}
            <p className="font-sans text-label text-muted">
              {reason.by === 'pick' && t('relatedPick')}
              {reason.by === 'topic' && t('relatedTopic', { topic: reason.topic })}
              {reason.by === 'text' && t('relatedText')}
            </p>
            <a
              href={routes.article.path(locale, card.section.slug, card.slug)}
              className="mt-1 block text-[1.125rem] leading-snug font-semibold text-balance after:absolute after:inset-0 group-hover:underline"
            >
              {bindWords(card.headline)}
            </a>
            <p className="mt-1 font-sans text-label text-muted">
              {card.section.name} · <ShortTime at={card.publishedAt} />
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
