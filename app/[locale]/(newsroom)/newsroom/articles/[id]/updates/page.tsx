import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UpdateForm } from '@/components/newsroom/publishing/update-form';
import { UpdateList } from '@/components/newsroom/publishing/update-list';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { getUpdatesDesk } from '@/lib/newsroom/publishing/updates-desk';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.publishing');
  return { title: t('updates') };
}

export default async function Page({ params }: PageProps<'/[locale]/newsroom/articles/[id]/updates'>) {
  const { id } = await params;
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.publishing')]);
  return (
    <NewsroomPage allow="article.read" current="articles">
      {async (actor) => {
        const desk = await getUpdatesDesk(actor, id);
        if (!desk) return <p className="text-xl">{t('updatesMissing')}</p>;
        return (
          <>
            <PageHead title={t('updates')} intro={desk.headline}>
              <a href={newsroomPaths.article(locale, id)} className="font-sans underline">
                {t('toArticle')}
              </a>
            </PageHead>
            <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
              <div>
                <UpdateForm articleId={id} lang={desk.locale} />
              </div>
              <UpdateList articleId={id} lang={desk.locale} updates={desk.updates} />
            </div>
          </>
        );
      }}
    </NewsroomPage>
  );
}
