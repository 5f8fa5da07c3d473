import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Alarms } from '@/components/newsroom/desk/alarms';
import { ArticleLine } from '@/components/newsroom/desk/article-line';
import { DashboardList } from '@/components/newsroom/desk/dashboard-list';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { buttonClass } from '@/components/newsroom/ui/button';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { may } from '@/lib/auth/actor';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import type { ArticleRow } from '@/lib/newsroom/desk/article-rows';
import { getDashboard } from '@/lib/newsroom/desk/dashboard';
import { newsroomPaths } from '@/lib/newsroom/paths';

const lines = (rows: ArticleRow[]) => rows.map((row) => <ArticleLine key={row.articleId} row={row} />);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.desk');
  return { title: t('title') };
}

export default async function Page() {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.desk')]);
  const all = (state: string) => ({
    href: withQuery(newsroomPaths.articles(locale), { state }),
    words: t('all'),
  });
  return (
    <NewsroomPage current="desk">
      {async (actor) => {
        const desk = await getDashboard(actor, locale);
        return (
          <>
            <PageHead title={t('title')} intro={actor.name}>
              {desk.comments && (
                <a href={newsroomPaths.comments(locale)} className={buttonClass()}>
                  {t('held', { count: desk.comments.held })}
                  {desk.comments.reported > 0 && ` · ${t('reported', { count: desk.comments.reported })}`}
                </a>
              )}
              {may(actor, 'article.create') && (
                <a href={newsroomPaths.newStory(locale)} className={buttonClass('main')}>
                  {t('newStory')}
                </a>
              )}
            </PageHead>
            <Alarms overdue={desk.overdue} failures={desk.failures} />
            <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
              <DashboardList title={t('mine')} empty={t('mineNone')}>
                {desk.mine.map((row) => (
                  <ArticleLine key={row.articleId} row={row}>
                    {row.returned && (
                      <p className="mt-1 border-s-4 border-accent ps-2 font-sans text-base whitespace-pre-line">
                        {t('returned', { note: row.returned })}
                      </p>
                    )}
                  </ArticleLine>
                ))}
              </DashboardList>
              <DashboardList title={t('review')} empty={t('reviewNone')} more={all('review')}>
                {lines(desk.review)}
              </DashboardList>
              <DashboardList title={t('scheduled')} empty={t('scheduledNone')} more={all('scheduled')}>
                {lines(desk.scheduled)}
              </DashboardList>
              <DashboardList title={t('stale')} empty={t('staleNone')}>
                {lines(desk.stale)}
              </DashboardList>
              <div className="lg:col-span-2">
                <DashboardList title={t('published')} empty={t('publishedNone')} more={all('live')}>
                  {lines(desk.published)}
                </DashboardList>
              </div>
            </div>
          </>
        );
      }}
    </NewsroomPage>
  );
}
