'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { useDraftFieldNames } from './draft-field-names';
import { settleDraft } from './settle-draft';

/** Hands the article to the desk. */
export function SubmitForm({ articleId, again }: { articleId: string; again: boolean }) {
  const t = useTranslations('newsroom.publishing');
  return (
    <WriteForm
      path={`/api/newsroom/articles/${articleId}/review`}
      submit={again ? t('submitAgain') : t('submit')}
      done={t('submitted')}
      look="plain"
      before={settleDraft}
      names={useDraftFieldNames()}
      reset
    >
      {(errorOf) => <TextArea label={t('noteToDesk')} name="note" rows={2} maxLength={500} error={errorOf('note')} />}
    </WriteForm>
  );
}

/** The desk's answer: approved, or back to the writer with what is to be done. */
export function DecideForms({ articleId, approvable }: { articleId: string; approvable: boolean }) {
  const t = useTranslations('newsroom.publishing');
  const names = useDraftFieldNames();
  return (
    <div className="grid grid-cols-1 gap-5">
      {approvable && (
        <WriteForm
          path={`/api/newsroom/articles/${articleId}/approve`}
          submit={t('approve')}
          done={t('approvedDone')}
          look="plain"
          before={settleDraft}
          names={names}
        >
          {() => null}
        </WriteForm>
      )}
      <WriteForm path={`/api/newsroom/articles/${articleId}/return`} submit={t('return')} look="plain" reset>
        {(errorOf) => (
          <TextArea label={t('noteToWriter')} name="note" rows={2} maxLength={500} error={errorOf('note')} required />
        )}
      </WriteForm>
    </div>
  );
}
