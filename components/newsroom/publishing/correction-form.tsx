'use client';

import { useTranslations } from 'next-intl';
import { Select, TextArea } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** Adds a dated correction to a live article. */
export function CorrectionForm({ articleId }: { articleId: string }) {
  const t = useTranslations('newsroom.publishing');
  return (
    <WriteForm
      path={`/api/newsroom/articles/${articleId}/corrections`}
      submit={t('correct')}
      look="plain"
      done={t('corrected')}
      reset
    >
      {(errorOf) => (
        <>
          <Select label={t('correctionKind')} name="kind" error={errorOf('kind')}>
            {(['correction', 'clarification', 'update'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </Select>
          <TextArea
            label={t('correctionBody')}
            hint={t('correctionHint')}
            name="body"
            rows={3}
            maxLength={2000}
            error={errorOf('body')}
            required
          />
        </>
      )}
    </WriteForm>
  );
}
