'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '../ui/action-button';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** Forbids publishing before a time, or lifts that. */
export function EmbargoForm({ articleId, zone, until }: { articleId: string; zone: string; until: string }) {
  const t = useTranslations('newsroom.publishing');
  const path = `/api/newsroom/articles/${articleId}/embargo`;
  return (
    <div className="grid grid-cols-1 gap-3">
      <WriteForm path={path} method="PUT" submit={t('embargoSet')} look="plain" done={t('embargoDone')}>
        {(errorOf) => (
          <TextField
            label={t('embargoUntil', { zone })}
            name="until"
            type="datetime-local"
            defaultValue={until}
            key={until}
            error={errorOf('until')}
            required
          />
        )}
      </WriteForm>
      {until && (
        <div>
          <ActionButton path={path} method="PUT" body={{ until: '' }} look="quiet">
            {t('embargoLift')}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
