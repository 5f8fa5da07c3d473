'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { TextArea, TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { Checkbox } from './checkbox';

interface Props {
  articleId: string;
  /** The language the update is written in: its spelling is checked by the browser. */
  lang: Locale;
  /** An update that is changed; none: a new one. `text` null when its body has parts that text has not. */
  update?: { id: string; headline: string; text: string | null; pinned: boolean };
}

const bodyOf = (form: FormData) => ({
  headline: form.get('headline'),
  text: form.get('text') ?? undefined,
  pinned: form.get('pinned') === 'on',
});

/** Writes a live update, or changes one. */
export function UpdateForm({ articleId, lang, update }: Props) {
  const t = useTranslations('newsroom.publishing');
  const path = `/api/newsroom/articles/${articleId}/updates`;
  const typed = update?.text !== null;
  return (
    <WriteForm
      path={update ? `${path}/${update.id}` : path}
      method={update ? 'PUT' : 'POST'}
      submit={update ? t('updateSave') : t('updateAdd')}
      look={update ? 'plain' : 'main'}
      done={update ? t('updateSaved') : t('updateAdded')}
      bodyOf={bodyOf}
      reset={!update}
    >
      {(errorOf) => (
        <>
          <TextField
            label={t('updateHeadline')}
            name="headline"
            lang={lang}
            maxLength={200}
            defaultValue={update?.headline}
            error={errorOf('headline')}
          />
          {typed ? (
            <TextArea
              label={t('updateText')}
              hint={t('updateTextHint')}
              name="text"
              lang={lang}
              rows={update ? 5 : 4}
              maxLength={10_000}
              defaultValue={update?.text ?? ''}
              error={errorOf('text')}
            />
          ) : (
            <p className="font-sans text-label text-muted">{t('updateRich')}</p>
          )}
          <Checkbox name="pinned" defaultChecked={update?.pinned}>
            {t('updatePinned')}
          </Checkbox>
        </>
      )}
    </WriteForm>
  );
}
