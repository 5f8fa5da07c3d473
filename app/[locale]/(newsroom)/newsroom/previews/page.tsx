import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpenLinks } from '@/components/newsroom/preview/open-links';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { queryCursor } from '@/lib/http/query';
import { listOpenLinks } from '@/lib/newsroom/preview/list-links';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.preview');
  return { title: t('title') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/previews'>) {
  const [t, after] = await Promise.all([getTranslations('newsroom.preview'), queryCursor(searchParams)]);
  return (
    <NewsroomPage allow="preview.share" current="previews">
      {async (actor) => (
        <>
          <PageHead title={t('title')} intro={t('listIntro')} />
          <OpenLinks page={await listOpenLinks(actor, after === 'invalid' ? null : after)} first={!after} />
        </>
      )}
    </NewsroomPage>
  );
}
