import { getTranslations } from 'next-intl/server';
import { NameplateMark } from '@/components/layout/nameplate-mark';
import { LogoForm } from '@/components/newsroom/settings/logo-form';
import { SiteForm } from '@/components/newsroom/settings/site-form';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { siteSettings } from '@/lib/settings/site';

export const generateMetadata = newsroomTitle('settings');

export default async function Page() {
  const [t, shell] = await Promise.all([getTranslations('newsroom.settings'), getTranslations('newsroom.shell')]);
  return (
    <NewsroomPage current="settings" allow="settings.edit">
      {async () => {
        const settings = await siteSettings();
        return (
          <>
            <PageHead title={shell('nav.settings')} intro={t('intro')} />
            <SiteForm settings={settings} zones={['UTC', ...Intl.supportedValuesOf('timeZone')]} />
            <LogoForm own={settings.logo !== null}>
              <NameplateMark className="size-24" />
            </LogoForm>
          </>
        );
      }}
    </NewsroomPage>
  );
}
