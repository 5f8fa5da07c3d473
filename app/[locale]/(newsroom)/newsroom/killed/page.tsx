import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { Moment } from '@/components/ui/time';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { listKilled } from '@/lib/newsroom/desk/killed-archive';
import { newsroomPaths } from '@/lib/newsroom/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.desk');
  return { title: t('killedArchive') };
}

export default async function Page() {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.desk')]);
  return (
    <NewsroomPage allow="article.readKilled" current="articles">
      {async (actor) => {
        const rows = await listKilled(actor);
        return (
          <>
            <PageHead title={t('killedArchive')} intro={t('killedIntro')} />
            {rows.length === 0 && <p className="text-lg text-muted">{t('killedNone')}</p>}
            <ul className="max-w-[56rem]">
              {rows.map((row) => (
                <li key={row.articleId} className="border-t border-rule py-3">
                  <p className="text-lg font-semibold">
                    <a href={newsroomPaths.killedArticle(locale, row.articleId)} lang={row.locale}>
                      {row.headline}
                    </a>
                  </p>
                  <p className="font-sans text-label text-muted">
                    {editions[row.locale].language} · <Moment at={row.killedAt} />
                  </p>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </NewsroomPage>
  );
}
