import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { ArticlePage } from '@/lib/stories/article-page';
import { Languages } from './languages';
import { SaveStory } from './save-story';
import { Share } from './share';

/** Who wrote it, when it was published and changed, how long it takes, in which languages it exists. */
export async function ArticleMeta({
  page,
  url,
  inert = false,
}: {
  page: ArticlePage;
  url: string;
  /** Shows the share links without letting anybody follow them. */
  inert?: boolean;
}) {
  const { card, byline } = page;
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  return (
    <div className="flex flex-col gap-y-3 font-sans text-label lg:gap-y-4">
      <ul className="w-full space-y-2">
        {byline.map((person) => (
          <li key={person.slug}>
            <a
              rel="author"
              href={routes.author.path(locale, person.slug)}
              className="text-base font-semibold underline decoration-rule underline-offset-4 hover:decoration-accent"
            >
              {person.name}
            </a>
            <span className="block text-muted">{person.role}</span>
          </li>
        ))}
      </ul>
      <dl className="space-y-1 lg:space-y-2">
        <div className="flex flex-wrap gap-x-1.5 lg:block">
          <dt className="text-muted">{t('published')}</dt>
          <dd>
            <Moment at={card.publishedAt} />
          </dd>
        </div>
        {card.updatedAt > card.publishedAt && (
          <div className="flex flex-wrap gap-x-1.5 lg:block">
            <dt className="text-muted">{t('updated')}</dt>
            <dd>
              <relative-time>
                <Moment at={card.updatedAt} />
              </relative-time>
            </dd>
          </div>
        )}
      </dl>
      <div className="flex flex-wrap gap-x-4 gap-y-1 lg:block lg:space-y-1">
        <p>{t('readingTime', { minutes: card.readingMinutes })}</p>
        <p className="print:hidden">
          <a href="#comments" className="underline decoration-rule underline-offset-4 hover:decoration-accent">
            {t('comments', { count: card.commentCount })}
          </a>
        </p>
      </div>
      <Languages translations={page.translations} />
      {inert ? (
        <div inert>
          <Share url={url} title={card.headline} />
        </div>
      ) : (
        <>
          <SaveStory />
          <Share url={url} title={card.headline} />
        </>
      )}
    </div>
  );
}
