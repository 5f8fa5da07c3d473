import type { ReactNode } from 'react';
import { Figure } from '@/components/ui/figure';
import type { Cursor } from '@/lib/db/keyset';
import { absolute } from '@/lib/i18n/metadata';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { ArticlePage } from '@/lib/stories/article-page';
import type { Related } from '@/lib/stories/related';
import { ArticleFoot } from './article-foot';
import { ArticleMeta } from './article-meta';
import { ArticleTitle } from './article-title';
import { Body } from './body/body';
import { Corrections } from './corrections';
import { History } from './history';
import { LiveUpdates } from './live-updates';
import { RelatedStories } from './related-stories';

/**
 * An article as readers see it; `comments` stands below the text. In a preview nothing is counted and nothing shared: it
 * has no address that others could open.
 */
export async function ArticleView({
  page,
  related,
  since = null,
  comments,
  preview = false,
}: {
  page: ArticlePage;
  related: Related[];
  /** The newest live update that the reader has had. */
  since?: Cursor | null;
  comments: ReactNode;
  preview?: boolean;
}) {
  const { card } = page;
  const path = preview ? '' : routes.article.path(await pageLocale(), card.section.slug, card.slug);
  return (
    <div className="grid grid-cols-1 gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem] xl:grid-cols-[minmax(0,1fr)_17rem]">
      <article className="grid min-w-0 grid-cols-1 content-start gap-x-8 gap-y-6 lg:grid-cols-[10rem_minmax(0,1fr)] xl:grid-cols-[11rem_minmax(0,1fr)] xl:gap-x-10">
        <div className="lg:col-span-2">
          <ArticleTitle card={card} />
        </div>
        <div className="border-t border-rule pt-4 lg:col-start-1 lg:row-start-3">
          <ArticleMeta page={page} url={absolute(path)} inert={preview} />
        </div>
        {card.hero && (
          <div className="lg:col-span-2 lg:row-start-2">
            <Figure
              file={card.hero}
              words={card.heroWords}
              sizes="(min-width: 80rem) 57rem, (min-width: 64rem) 70vw, 100vw"
              early
            />
          </div>
        )}
        <div className="min-w-0 max-w-text lg:col-start-2 lg:row-start-3">
          <Body doc={page.body} pictures={page.pictures} dateline={page.dateline} />
          <LiveUpdates updates={page.updates} pictures={page.pictures} path={path} since={since} />
          <Corrections corrections={page.corrections} />
          <ArticleFoot page={page} />
          <History history={page.history} />
          {!preview && <read-beacon data-article={card.id} />}
        </div>
      </article>
      <div className="max-w-text lg:row-span-2 lg:border-s lg:border-rule lg:ps-8">
        <RelatedStories related={related} />
      </div>
      <div className="min-w-0 max-w-text lg:ms-48 xl:ms-[13.5rem]">{comments}</div>
    </div>
  );
}
