'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { useDraftFieldNames } from './draft-field-names';
import { settleDraft } from './settle-draft';

/** Publishes what the draft says now; a change to a live article can say what it changes. */
export function PublishForm({ articleId, live }: { articleId: string; live: boolean }) {
  const t = useTranslations('newsroom.publishing');
  return (
    <WriteForm
      path={`/api/newsroom/articles/${articleId}/publish`}
      submit={live ? t('publishChange') : t('publishNow')}
      done={t('published')}
      before={settleDraft}
      names={useDraftFieldNames()}
      reset
    >
      {(errorOf) =>
        live && (
          <TextField
            label={t('noteToReaders')}
            hint={t('noteToReadersHint')}
            name="note"
            maxLength={500}
            error={errorOf('note')}
          />
        )
      }
    </WriteForm>
  );
}
