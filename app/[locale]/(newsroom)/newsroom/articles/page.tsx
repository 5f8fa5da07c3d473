import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleFilter } from '@/components/newsroom/desk/article-filter';
import { ArticleLine } from '@/components/newsroom/desk/article-line';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { buttonClass } from '@/components/newsroom/ui/button';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { may } from '@/lib/auth/actor';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { listArticles } from '@/lib/newsroom/desk/article-list';
import { readListQuery } from '@/lib/newsroom/desk/list-query';
import { newsroomPaths } from '@/lib/newsroom/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.desk');
  return { title: t('articles') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/articles'>) {
  const filter = readListQuery(await searchParams);
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.desk')]);
  const address = newsroomPaths.articles(locale);
  return (
    <NewsroomPage allow="article.read" current="articles">
      {async (actor) => {
        const { items, next } = await listArticles(actor, locale, filter);
        const killed = may(actor, 'article.readKilled');
        return (
          <>
            <PageHead title={t('articles')}>
              {killed && (
                <a href={newsroomPaths.killed(locale)} className={buttonClass()}>
                  {t('killedArchive')}
                </a>
              )}
              {may(actor, 'article.create') && (
                <a href={newsroomPaths.newStory(locale)} className={buttonClass('main')}>
                  {t('newStory')}
                </a>
              )}
            </PageHead>
            <ArticleFilter filter={filter} killed={killed} />
            {items.length ? (
              <ul>
                {items.map((row) => (
                  <ArticleLine key={row.articleId} row={row} />
                ))}
              </ul>
            ) : (
              <p className="text-lg text-muted">{t('none')}</p>
            )}
            <p className="mt-6 flex flex-wrap gap-x-6 border-t border-rule pt-3 font-sans">
              {filter.after && (
                <a href={withQuery(address, { ...filter, after: undefined })} className="underline">
                  {t('newest')}
                </a>
              )}
              {next && (
                <a href={withQuery(address, { ...filter, after: next })} className="font-semibold underline">
                  {t('older')}
                </a>
              )}
            </p>
          </>
        );
      }}
    </NewsroomPage>
  );
}
