import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Member } from '@/lib/staff/list-staff';
import { ActionButton } from '../ui/action-button';
import { ResetLink } from './reset-link';

/** What an owner can do about a person's way in. */
export async function MemberAccess({ member, self }: { member: Member; self: boolean }) {
  const t = await getTranslations('newsroom.staff');
  const { id, name } = member;
  const path = `/api/newsroom/staff/${id}`;
  if (member.disabledAt) {
    return (
      <Act intro={t('enableIntro')}>
        <ActionButton path={`${path}/enable`}>{t('enable')}</ActionButton>
      </Act>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-6">
      <Act intro={t('resetLinkIntro')}>
        <ResetLink id={id} />
      </Act>
      {member.twoFactor && (
        <Act intro={t('resetSecondFactorIntro')}>
          <ActionButton
            path={`${path}/reset-second-factor`}
            look="grave"
            confirm={t('resetSecondFactorConfirm', { name })}
          >
            {t('resetSecondFactor')}
          </ActionButton>
        </Act>
      )}
      {!self && (
        <Act intro={t('disableIntro')}>
          <ActionButton path={`${path}/disable`} look="grave" confirm={t('disableConfirm', { name })}>
            {t('disable')}
          </ActionButton>
        </Act>
      )}
    </div>
  );
}

function Act({ intro, children }: { intro: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-2">
      <p className="font-sans text-label text-muted">{intro}</p>
      <div>{children}</div>
    </div>
  );
}
