import { getTranslations } from 'next-intl/server';
import { momentBy } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Dashboard } from '@/lib/newsroom/desk/dashboard';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { Notice } from '../ui/notice';

/** What went wrong with the schedule: somebody has to look now. */
export async function Alarms({ overdue, failures }: Pick<Dashboard, 'overdue' | 'failures'>) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.desk')]);
  if (!overdue && !failures.length) return null;
  return (
    <div className="mb-8 grid gap-3">
      {overdue > 0 && <Notice kind="bad">{t('overdue', { count: overdue })}</Notice>}
      {failures.map((failure) => (
        <Notice key={failure.articleId} kind="bad">
          {t('failed', { time: momentBy(failure.locale, locale, failure.runAt) })}{' '}
          <a
            href={newsroomPaths.publishing(locale, failure.articleId)}
            lang={failure.headline ? failure.locale : undefined}
            className="font-semibold underline"
          >
            {failure.headline || t('untitled')}
          </a>
        </Notice>
      ))}
    </div>
  );
}
