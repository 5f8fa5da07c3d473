import { getTranslations } from 'next-intl/server';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { MemberAccess } from '@/components/newsroom/staff/member-access';
import { MemberForm } from '@/components/newsroom/staff/member-form';
import { Badge } from '@/components/newsroom/ui/badge';
import { Notice } from '@/components/newsroom/ui/notice';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { PageSection } from '@/components/newsroom/ui/page-section';
import type { Actor } from '@/lib/auth/actor';
import { longDate } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { bylines, getMember } from '@/lib/staff/list-staff';

async function StaffMember({ actor, id }: { actor: Actor; id: string }) {
  const [t, locale] = await Promise.all([getTranslations('newsroom.staff'), pageLocale()]);
  const [member, people] = await Promise.all([getMember(actor, id, locale), bylines(actor, locale)]);
  if (!member) return <Notice>{t('missing')}</Notice>;
  const record = withQuery(newsroomPaths.audit(locale), { who: member.id });
  return (
    <>
      <PageHead
        title={member.name}
        intro={`${member.email} · ${t('joined', { at: longDate(locale, member.joinedAt) })}`}
      >
        {member.disabledAt && <Badge tone="accent">{t('disabled')}</Badge>}
      </PageHead>
      <div>
        <PageSection title={t('edit')}>
          <MemberForm id={member.id} role={member.role} personId={member.personId} bylines={people} />
        </PageSection>
        <PageSection title={t('access')} intro={member.twoFactor ? t('twoStep') : t('passwordOnly')}>
          <MemberAccess member={member} self={member.id === actor.id} />
        </PageSection>
      </div>
      <p className="flex flex-wrap gap-x-6 gap-y-2 border-t border-rule pt-4 font-sans">
        <a href={record} className="underline hover:text-accent">
          {t('record')}
        </a>
        <a href={newsroomPaths.staff(locale)} className="underline hover:text-accent">
          {t('back')}
        </a>
      </p>
    </>
  );
}

export default async function Page({ params }: PageProps<'/[locale]/newsroom/staff/[id]'>) {
  const { id } = await params;
  return (
    <NewsroomPage allow="staff.manage" current="staff">
      {(actor) => <StaffMember actor={actor} id={id} />}
    </NewsroomPage>
  );
}
