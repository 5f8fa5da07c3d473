import { getTranslations } from 'next-intl/server';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { RunningBan } from '@/lib/newsroom/moderation/bans';
import { ActionButton } from '../ui/action-button';

/** Who may not write, or always waits, until when; and the way to end that. */
export async function BanList({ bans }: { bans: RunningBan[] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.moderation')]);
  if (!bans.length) return <p className="text-lg text-muted">{t('bans.none')}</p>;
  return (
    <ul className="max-w-[56rem]">
      {bans.map((ban) => (
        <li
          key={ban.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-rule py-4 font-sans"
        >
          <div className="min-w-0 wrap-anywhere">
            <p>
              <span className="font-semibold">{t('code', { code: ban.code })}</span> · {t(`bans.kinds.${ban.kind}`)}{' '}
              {t('bans.until', { time: moment(locale, ban.endsAt) })}
            </p>
            {ban.note && <p>{ban.note}</p>}
            <p className="text-label text-muted">
              {t('bans.by', { name: ban.by, time: moment(locale, ban.since) })}
              {ban.writer && ` · ${t('bans.for', { name: ban.writer })}`}
            </p>
          </div>
          <ActionButton
            path={`/api/newsroom/comments/bans/${ban.id}`}
            method="DELETE"
            confirm={t(ban.kind === 'hold' ? 'bans.releaseConfirm' : 'bans.liftConfirm', { code: ban.code })}
          >
            {t(ban.kind === 'hold' ? 'bans.release' : 'bans.lift')}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}
