import { getTranslations } from 'next-intl/server';
import { LostPasswordForm } from '@/components/newsroom/account/lost-password-form';
import { SignedOutPage } from '@/components/newsroom/account/signed-out-page';
import { pageLocale } from '@/lib/i18n/page-locale';
import { canMail } from '@/lib/mail/send-mail';
import { newsroomPaths } from '@/lib/newsroom/paths';

export default async function Page() {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.account')]);
  return (
    <SignedOutPage page="lostPassword" title={t('lostTitle')}>
      <p className="mb-5 font-sans text-base">{canMail() ? t('lostIntro') : t('lostNoMail')}</p>
      {canMail() && <LostPasswordForm />}
      <p className="mt-6 font-sans text-base">
        <a href={newsroomPaths.signIn(locale)} className="underline hover:text-accent">
          {t('backToSignIn')}
        </a>
      </p>
    </SignedOutPage>
  );
}
