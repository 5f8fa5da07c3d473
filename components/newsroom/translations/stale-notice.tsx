import { getTranslations } from 'next-intl/server';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { sourceChanges } from '@/lib/newsroom/translations/source-changes';
import type { StaleTranslation } from '@/lib/newsroom/translations/stale';
import { ActionButton } from '../ui/action-button';
import { SourceChangesView } from './source-changes-view';

/** That a translation is behind its source, what changed there since, and the act that says it has caught up. */
export async function StaleNotice({
  articleId,
  source,
  editable,
}: {
  articleId: string;
  source: StaleTranslation['source'];
  editable: boolean;
}) {
  const [locale, t, changes] = await Promise.all([
    pageLocale(),
    getTranslations('newsroom.translations'),
    sourceChanges(source.fromRevisionId, source.liveRevisionId),
  ]);
  return (
    <div className="grid grid-cols-1 gap-3 border-s-4 border-accent ps-3 font-sans text-base">
      <p>{source.changedAt ? t('changed', { time: moment(locale, source.changedAt) }) : t('stale')}</p>
      <details>
        <summary className="font-semibold">{t('whatChanged')}</summary>
        <SourceChangesView changes={changes} language={source.locale} />
      </details>
      {editable && (
        <div>
          <ActionButton
            path={`/api/newsroom/articles/${articleId}/source`}
            method="PUT"
            body={{ revisionId: source.liveRevisionId }}
            confirm={t('markSure')}
          >
            {t('markCurrent')}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
