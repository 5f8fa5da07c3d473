import { getTranslations } from 'next-intl/server';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { Member } from '@/lib/staff/list-staff';
import { Badge } from '../ui/badge';

/** Everybody who works here: a row each, one line of a table where there is room. */
export async function StaffList({ members }: { members: Member[] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom')]);
  return (
    <ul>
      {members.map((member) => (
        <li
          key={member.id}
          className="grid grid-cols-1 gap-x-6 gap-y-1 border-b border-rule pt-3 pb-3 font-sans first:pt-0 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1.5fr)] md:items-baseline"
        >
          <div>
            <a
              href={newsroomPaths.member(locale, member.id)}
              className={`font-serif text-lg font-bold hover:text-accent hover:underline ${member.disabledAt ? 'text-muted' : ''}`}
            >
              {member.name}
            </a>
            <p className="text-label text-muted">{member.email}</p>
          </div>
          <div>
            <p>{t(`shell.roles.${member.role}`)}</p>
            {member.byline && (
              <p className="text-label text-muted">
                {t('staff.byline')}: {member.byline}
              </p>
            )}
          </div>
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-label text-muted md:justify-end md:text-end">
            {member.disabledAt ? (
              <Badge tone="accent">{t('staff.disabled')}</Badge>
            ) : (
              <>
                <span>
                  {member.usedAt ? t('staff.usedAt', { at: moment(locale, member.usedAt) }) : t('staff.notSignedIn')}
                </span>
                <Badge tone={member.twoFactor ? 'strong' : 'plain'}>
                  {member.twoFactor ? t('staff.twoStep') : t('staff.passwordOnly')}
                </Badge>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
