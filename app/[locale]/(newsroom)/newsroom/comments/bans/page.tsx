import { getTranslations } from 'next-intl/server';
import { BanList } from '@/components/newsroom/moderation/ban-list';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { buttonClass } from '@/components/newsroom/ui/button';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { listBans } from '@/lib/newsroom/moderation/bans';
import { newsroomPaths } from '@/lib/newsroom/paths';

export const generateMetadata = newsroomTitle('comments');

export default async function Page() {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.moderation.bans')]);
  return (
    <NewsroomPage allow="comment.ban" current="comments">
      {async (actor) => (
        <>
          <PageHead title={t('title')} intro={t('intro')}>
            <a href={newsroomPaths.comments(locale)} className={buttonClass()}>
              {t('back')}
            </a>
          </PageHead>
          <BanList bans={await listBans(actor)} />
        </>
      )}
    </NewsroomPage>
  );
}
