import { getTranslations } from 'next-intl/server';
import { Body } from '@/components/article/body/body';
import { momentBy } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { textOfDoc } from '@/lib/newsroom/publishing/update-text';
import type { LiveUpdate } from '@/lib/stories/live-updates';
import { ActionButton } from '../ui/action-button';
import { Badge } from '../ui/badge';
import { UpdateForm } from './update-form';

/** A live story's updates with what can be done to each. */
export async function UpdateList({
  articleId,
  lang,
  updates,
}: {
  articleId: string;
  lang: Locale;
  updates: LiveUpdate[];
}) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.publishing')]);
  if (!updates.length) return <p className="text-lg text-muted">{t('updatesNone')}</p>;
  return (
    <ol>
      {updates.map((update) => (
        <li key={update.id} className="border-t border-rule py-4">
          <p className="flex flex-wrap items-baseline gap-2 font-sans text-label text-muted">
            <time dateTime={update.at.toISOString()}>{momentBy(lang, locale, update.at)}</time>
            {update.pinned && <Badge tone="accent">{t('keyPoint')}</Badge>}
            {update.editedAt && <Badge>{t('updateEdited')}</Badge>}
          </p>
          <div lang={lang} className="mt-1">
            {update.headline && <h3 className="mb-1 text-xl font-bold">{update.headline}</h3>}
            <Body doc={update.doc} pictures={new Map()} />
          </div>
          <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-3">
            <details className="min-w-0 grow">
              <summary className="font-sans text-base font-semibold">{t('updateEdit')}</summary>
              <div className="max-w-text pt-3">
                <UpdateForm
                  articleId={articleId}
                  lang={lang}
                  update={{
                    id: update.id,
                    headline: update.headline,
                    text: textOfDoc(update.doc),
                    pinned: update.pinned,
                  }}
                />
              </div>
            </details>
            <ActionButton
              path={`/api/newsroom/articles/${articleId}/updates/${update.id}`}
              method="DELETE"
              look="quiet"
              confirm={t('updateRemoveConfirm')}
            >
              {t('updateRemove')}
            </ActionButton>
          </div>
        </li>
      ))}
    </ol>
  );
}
