import { getTranslations } from 'next-intl/server';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { OpenInvite } from '@/lib/staff/invites';
import { ActionButton } from '../ui/action-button';

/** Invites that nobody has taken yet, each with a way to withdraw it. */
export async function OpenInvites({ invites }: { invites: OpenInvite[] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom')]);
  return (
    <ul>
      {invites.map(({ id, email, role, expiresAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule py-3 font-sans first:pt-0"
        >
          <div>
            <p className="font-semibold">{email}</p>
            <p className="text-label text-muted">
              {t(`shell.roles.${role}`)} · {t('staff.until', { at: moment(locale, expiresAt) })}
            </p>
          </div>
          <ActionButton
            path={`/api/newsroom/staff/invites/${id}`}
            method="DELETE"
            confirm={t('staff.revokeConfirm', { email })}
          >
            {t('staff.revoke')}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}
