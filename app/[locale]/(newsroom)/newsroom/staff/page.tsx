import { getTranslations } from 'next-intl/server';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { InviteSomebody } from '@/components/newsroom/staff/invite-somebody';
import { OpenInvites } from '@/components/newsroom/staff/open-invites';
import { StaffList } from '@/components/newsroom/staff/staff-list';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { PageSection } from '@/components/newsroom/ui/page-section';
import type { Actor } from '@/lib/auth/actor';
import { pageLocale } from '@/lib/i18n/page-locale';
import { openInvites } from '@/lib/staff/invites';
import { listStaff } from '@/lib/staff/list-staff';

async function Staff({ actor }: { actor: Actor }) {
  const [t, locale] = await Promise.all([getTranslations('newsroom.staff'), pageLocale()]);
  const [members, invites] = await Promise.all([listStaff(actor, locale), openInvites(actor)]);
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      <StaffList members={members} />
      <div className="pt-10">
        <PageSection title={t('invite')}>
          <InviteSomebody />
        </PageSection>
        {invites.length > 0 && (
          <PageSection title={t('openInvites')}>
            <OpenInvites invites={invites} />
          </PageSection>
        )}
      </div>
    </>
  );
}

export default function Page() {
  return (
    <NewsroomPage allow="staff.manage" current="staff">
      {(actor) => <Staff actor={actor} />}
    </NewsroomPage>
  );
}
