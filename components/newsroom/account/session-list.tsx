import { getTranslations } from 'next-intl/server';
import type { OwnSession } from '@/lib/auth/sessions';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { ActionButton } from '../ui/action-button';
import { Badge } from '../ui/badge';

/** Where a person is signed in, each with a way to end it. */
export async function SessionList({ sessions }: { sessions: OwnSession[] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.account')]);
  const nameOf = ({ browser, system }: OwnSession) =>
    browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknownDevice'));
  return (
    <div className="grid grid-cols-1 gap-4">
      <ul>
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule py-3 font-sans first:pt-0"
          >
            <div>
              <p className="font-semibold">
                {nameOf(session)} {session.current && <Badge tone="strong">{t('here')}</Badge>}
              </p>
              <p className="text-label text-muted">{t('used', { at: moment(locale, session.usedAt) })}</p>
              <p className="text-label text-muted">{t('signedIn', { at: moment(locale, session.signedInAt) })}</p>
            </div>
            {!session.current && (
              <ActionButton path={`/api/newsroom/account/sessions/${session.id}`} method="DELETE">
                {t('end')}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <ActionButton path="/api/newsroom/account/sessions" method="DELETE" confirm={t('endOthersConfirm')}>
            {t('endOthers')}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
