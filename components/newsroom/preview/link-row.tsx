import { getTranslations } from 'next-intl/server';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { OpenLink } from '@/lib/newsroom/preview/list-links';
import { ActionButton } from '../ui/action-button';

/** One link that works now: what it shows, who made it, until when, and its end. */
export async function LinkRow({ link }: { link: OpenLink }) {
  const [locale, t] = [await pageLocale(), await getTranslations('newsroom.preview')];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule py-2 font-sans text-label">
      <p>
        <span className="font-semibold">{link.seq === null ? t('draft') : t('version', { seq: link.seq })}</span>,{' '}
        {t('until', { time: moment(locale, link.expiresAt) })}
        <span className="block text-muted">{t('madeBy', { name: link.by, time: moment(locale, link.createdAt) })}</span>
      </p>
      {link.revocable && (
        <ActionButton path={`/api/newsroom/previews/${link.id}`} method="DELETE" look="grave" confirm={t('revokeSure')}>
          {t('revoke')}
        </ActionButton>
      )}
    </li>
  );
}
