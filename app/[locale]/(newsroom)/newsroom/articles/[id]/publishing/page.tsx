import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublishingPanel } from '@/components/newsroom/publishing/publishing-panel';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { getArticleName } from '@/lib/newsroom/desk/article-name';
import { newsroomPaths } from '@/lib/newsroom/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.publishing');
  return { title: t('title') };
}

/** Publishing without the editor around it: what a desk does from a phone. */
export default async function Page({ params }: PageProps<'/[locale]/newsroom/articles/[id]/publishing'>) {
  const { id } = await params;
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.publishing')]);
  return (
    <NewsroomPage allow="article.read" current="articles">
      {async (actor) => {
        const article = await getArticleName(actor, id);
        if (!article) return <p className="text-xl">{t('missing')}</p>;
        return (
          <div className="mx-auto max-w-text">
            <PageHead title={<span lang={article.locale}>{article.headline || t('untitled')}</span>}>
              <a href={newsroomPaths.article(locale, id)} className="font-sans underline">
                {t('toArticle')}
              </a>
            </PageHead>
            <PublishingPanel actor={actor} articleId={id} />
          </div>
        );
      }}
    </NewsroomPage>
  );
}
