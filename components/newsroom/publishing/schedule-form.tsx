'use client';

import { useTranslations } from 'next-intl';
import { ActionButton } from '../ui/action-button';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { Checkbox } from './checkbox';
import { useDraftFieldNames } from './draft-field-names';
import { settleDraft } from './settle-draft';

interface Props {
  articleId: string;
  /** The clock of the article's edition by name, and what is planned by it. */
  zone: string;
  at: string;
  open: boolean;
  /** The draft says something else than what was pinned. */
  changed: boolean;
}

const bodyOf = (form: FormData) => ({ at: form.get('at'), repin: form.get('repin') === 'on' });

/** Has the article published at a time, changes the time, or takes it back. */
export function ScheduleForm({ articleId, zone, at, open, changed }: Props) {
  const t = useTranslations('newsroom.publishing');
  const path = `/api/newsroom/articles/${articleId}/schedule`;
  return (
    <div className="grid grid-cols-1 gap-3">
      <WriteForm
        path={path}
        method="PUT"
        submit={open ? t('scheduleChange') : t('schedule')}
        look="plain"
        done={t('scheduledDone')}
        bodyOf={bodyOf}
        before={settleDraft}
        names={useDraftFieldNames()}
      >
        {(errorOf) => (
          <>
            <TextField
              label={t('at', { zone })}
              hint={open ? undefined : t('pinnedHint')}
              name="at"
              type="datetime-local"
              defaultValue={at}
              key={at}
              error={errorOf('at')}
              required
            />
            {open && changed && <Checkbox name="repin">{t('repin')}</Checkbox>}
          </>
        )}
      </WriteForm>
      {open && (
        <div>
          <ActionButton path={path} method="DELETE" look="quiet">
            {t('scheduleCancel')}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
