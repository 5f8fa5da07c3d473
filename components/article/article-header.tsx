import { getTranslations } from 'next-intl/server';
import { Kicker } from '@/components/list/kicker';
import { Moment } from '@/components/ui/time';
import { longDate } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { ArticlePage } from '@/lib/stories/article-page';
import { Languages } from './languages';
import { Share } from './share';

/** What a reader sees before the text: what it says, who says it, when it was said and changed. */
export async function ArticleHeader({ page, url }: { page: ArticlePage; url: string }) {
  const { card, byline } = page;
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  const updated = card.updatedAt > card.publishedAt;
  const opinion = card.kind === 'opinion';
  return (
    <header>
      <Kicker card={card} />
      <h1
        className={`mt-2 max-w-[22ch] text-[clamp(2.125rem,1.35rem+3.3vw,3.75rem)] leading-[1.07] tracking-[-0.022em] hyphens-auto sm:hyphens-manual ${opinion ? 'font-medium italic' : 'font-bold'}`}
      >
        {card.headline}
      </h1>
      <p className="mt-4 max-w-[52ch] text-[1.3125rem] leading-[1.42] text-muted">{card.standfirst}</p>
      {card.archive && (
        <p className="mt-5 max-w-text border-s-4 border-accent bg-wash px-4 py-3 font-sans text-[0.9375rem]">
          {t('archiveNotice', { date: longDate(locale, card.publishedAt) })}
        </p>
      )}
      <div className="mt-6 flex max-w-text flex-wrap items-start justify-between gap-x-8 gap-y-4 border-t border-rule pt-4 font-sans text-label">
        <div>
          <ul>
            {byline.map((person) => (
              <li key={person.slug}>
                <a
                  rel="author"
                  href={routes.author.path(locale, person.slug)}
                  className="text-[0.9375rem] font-semibold underline decoration-rule underline-offset-4 hover:decoration-accent"
                >
                  {person.name}
                </a>
                <span className="text-muted"> · {person.role}</span>
              </li>
            ))}
          </ul>
          <dl className="mt-2 text-muted [&_dd]:inline [&_dt]:inline">
            <div>
              <dt>{t('published')}: </dt>
              <dd>
                <Moment at={card.publishedAt} />
              </dd>
            </div>
            {updated && (
              <div>
                <dt>{t('updated')}: </dt>
                <dd>
                  <relative-time>
                    <Moment at={card.updatedAt} />
                  </relative-time>
                </dd>
              </div>
            )}
          </dl>
          <p className="mt-1 text-muted">
            {t('readingTime', { minutes: card.readingMinutes })} ·{' '}
            <a href="#comments" className="underline underline-offset-4 hover:text-ink">
              {t('comments', { count: card.commentCount })}
            </a>
          </p>
        </div>
        <Share url={url} title={card.headline} />
      </div>
      <Languages translations={page.translations} />
    </header>
  );
}
