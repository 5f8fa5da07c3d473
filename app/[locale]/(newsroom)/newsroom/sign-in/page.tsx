import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/newsroom/account/sign-in-form';
import { SignedOutPage } from '@/components/newsroom/account/signed-out-page';
import { pageActor } from '@/lib/auth/session';
import { queryValue } from '@/lib/http/query';
import { pageLocale } from '@/lib/i18n/page-locale';
import { comeBackTo } from '@/lib/newsroom/come-back';
import { newsroomPaths } from '@/lib/newsroom/paths';

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/sign-in'>) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.account')]);
  const to = comeBackTo(locale, await queryValue(searchParams, 'next'));
  if (await pageActor()) redirect(to);
  return (
    <SignedOutPage page="signIn" title={t('signInTitle')}>
      <SignInForm to={to} />
      <p className="mt-6 font-sans text-base">
        <a href={newsroomPaths.lostPassword(locale)} className="underline hover:text-accent">
          {t('lostPassword')}
        </a>
      </p>
    </SignedOutPage>
  );
}
