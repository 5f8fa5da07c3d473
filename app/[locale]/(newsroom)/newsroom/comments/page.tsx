import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HeldComments } from '@/components/newsroom/desk/held-comments';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { queryCursor, queryValue } from '@/lib/http/query';
import { isLocale } from '@/lib/i18n/locales';
import { listHeld } from '@/lib/newsroom/desk/held-comments';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.desk');
  return { title: t('comments') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/comments'>) {
  const [t, after, named] = await Promise.all([
    getTranslations('newsroom.desk'),
    queryCursor(searchParams),
    queryValue(searchParams, 'locale'),
  ]);
  const only = isLocale(named) ? named : null;
  return (
    <NewsroomPage allow="comment.moderate" current="comments">
      {async (actor) => {
        const page = await listHeld(actor, { locale: only, after: after === 'invalid' ? null : after });
        return (
          <>
            <PageHead title={t('comments')} intro={t('commentsIntro')} />
            <HeldComments page={page} only={only} />
          </>
        );
      }}
    </NewsroomPage>
  );
}
