'use client';

import { useTranslations } from 'next-intl';
import type { DiscussionSettings } from '@/lib/newsroom/moderation/discussion';
import { Checkbox } from '../publishing/checkbox';
import { WriteForm } from '../ui/write-form';
import { ModeSelect } from './mode-select';

const bodyOf = (form: FormData) => ({ moderation: form.get('moderation'), closed: form.has('closed') });

/** How comments on one article are moderated, and whether there may be new ones. */
export function DiscussionForm({ articleId, settings }: { articleId: string; settings: DiscussionSettings }) {
  const t = useTranslations('newsroom.moderation.modes');
  return (
    <WriteForm
      path={`/api/newsroom/articles/${articleId}/discussion`}
      method="PUT"
      submit={t('save')}
      done={t('saved')}
      look="plain"
      bodyOf={bodyOf}
    >
      {(errorOf) => (
        <>
          <ModeSelect
            own={settings.moderation}
            inherited={t('asSection')}
            hint={t('sectionSays', { mode: t(settings.inherited) })}
            error={errorOf('moderation')}
          />
          <Checkbox name="closed" defaultChecked={settings.closed}>
            {t('closed')}
          </Checkbox>
        </>
      )}
    </WriteForm>
  );
}
