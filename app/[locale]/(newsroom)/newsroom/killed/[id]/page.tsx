import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KilledArticle } from '@/components/newsroom/desk/killed-article';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { findKilled } from '@/lib/newsroom/desk/killed-archive';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.desk');
  return { title: t('killedArchive') };
}

export default async function Page({ params }: PageProps<'/[locale]/newsroom/killed/[id]'>) {
  const { id } = await params;
  const t = await getTranslations('newsroom.desk');
  return (
    <NewsroomPage allow="article.readKilled" current="articles">
      {async (actor) => {
        const article = await findKilled(actor, id);
        return article ? <KilledArticle article={article} /> : <p className="text-xl">{t('killedMissing')}</p>;
      }}
    </NewsroomPage>
  );
}
