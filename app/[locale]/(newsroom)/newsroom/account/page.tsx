import { getTranslations } from 'next-intl/server';
import { PasswordForm } from '@/components/newsroom/account/password-form';
import { ProfileForm } from '@/components/newsroom/account/profile-form';
import { SecondFactorOn } from '@/components/newsroom/account/second-factor-on';
import { SecondFactorSetup } from '@/components/newsroom/account/second-factor-setup';
import { SessionList } from '@/components/newsroom/account/session-list';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { PageSection } from '@/components/newsroom/ui/page-section';
import type { Actor } from '@/lib/auth/actor';
import { ownAccount } from '@/lib/auth/own-account';
import { backupCodesLeft } from '@/lib/auth/second-factor';
import { ownSessions } from '@/lib/auth/sessions';

async function Account({ actor }: { actor: Actor }) {
  const [t, account, sessions, left] = await Promise.all([
    getTranslations('newsroom.account'),
    ownAccount(actor),
    ownSessions(actor),
    backupCodesLeft(actor),
  ]);
  return (
    <>
      <PageHead title={t('title')} intro={t('intro', { email: account.email })} />
      <div>
        <PageSection title={t('you')}>
          <ProfileForm name={account.name} locale={account.locale} />
        </PageSection>
        <PageSection title={t('changePassword')}>
          <PasswordForm email={account.email} />
        </PageSection>
        <PageSection title={t('secondFactor')}>
          {account.twoFactor ? <SecondFactorOn left={left} /> : <SecondFactorSetup />}
        </PageSection>
        <PageSection title={t('sessions')} intro={t('sessionsIntro')}>
          <SessionList sessions={sessions} />
        </PageSection>
      </div>
    </>
  );
}

export default function Page() {
  return <NewsroomPage current="account">{(actor) => <Account actor={actor} />}</NewsroomPage>;
}
