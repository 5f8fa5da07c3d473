import { getTranslations } from 'next-intl/server';
import { NewPasswordForm } from '@/components/newsroom/account/new-password-form';
import { SignedOutPage } from '@/components/newsroom/account/signed-out-page';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';

export default async function Page() {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.account')]);
  return (
    <SignedOutPage page="newPassword" title={t('newTitle')}>
      <NewPasswordForm signIn={newsroomPaths.signIn(locale)} />
    </SignedOutPage>
  );
}
