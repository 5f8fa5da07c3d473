import { getTranslations } from 'next-intl/server';
import { InviteForm } from '@/components/newsroom/account/invite-form';
import { SignedOutPage } from '@/components/newsroom/account/signed-out-page';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';

export default async function Page() {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.account')]);
  return (
    <SignedOutPage page="invite" title={t('inviteTitle')}>
      <InviteForm signIn={newsroomPaths.signIn(locale)} />
    </SignedOutPage>
  );
}
