import type { ReactNode } from 'react';
import { Figure } from '@/components/ui/figure';
import { absolute } from '@/lib/i18n/metadata';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { ArticlePage } from '@/lib/stories/article-page';
import type { Related } from '@/lib/stories/related';
import { ArticleFoot } from './article-foot';
import { ArticleHeader } from './article-header';
import { Body } from './body/body';
import { Corrections } from './corrections';
import { History } from './history';
import { LiveUpdates } from './live-updates';
import { RelatedStories } from './related-stories';

/** An article as readers see it; `comments` stands below the text. */
export async function ArticleView({
  page,
  related,
  comments,
}: {
  page: ArticlePage;
  related: Related[];
  comments: ReactNode;
}) {
  const { card } = page;
  const path = routes.article.path(await pageLocale(), card.section.slug, card.slug);
  return (
    <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <article className="min-w-0">
        <ArticleHeader page={page} url={absolute(path)} />
        {card.hero && (
          <div className="mt-6 max-w-[54rem]">
            <Figure
              file={card.hero}
              words={card.heroWords}
              sizes="(min-width: 80rem) 54rem, (min-width: 64rem) 66vw, 100vw"
              first
            />
          </div>
        )}
        <div className="mt-8 max-w-text">
          {page.dateline && <p className="mb-3 font-sans text-label font-semibold text-muted">{page.dateline}</p>}
          <Body doc={page.body} pictures={page.pictures} />
          <LiveUpdates updates={page.updates} pictures={page.pictures} path={path} />
          <Corrections corrections={page.corrections} />
          <ArticleFoot page={page} />
          <History history={page.history} />
        </div>
        <read-beacon data-article={card.id} />
      </article>
      <div className="mt-12 max-w-text lg:row-span-2 lg:mt-0 lg:border-s lg:border-rule lg:ps-8">
        <RelatedStories related={related} />
      </div>
      <div className="mt-12 max-w-text">{comments}</div>
    </div>
  );
}
