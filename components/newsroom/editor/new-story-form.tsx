'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { Select } from '../ui/field';
import { WriteForm } from '../ui/write-form';

const kinds = ['report', 'live', 'opinion', 'analysis', 'interview'] as const;

/** Begins a story: in which language, which section, of what kind. Leads to its editor. */
export function NewStoryForm({ sections }: { sections: Record<Locale, { id: string; name: string }[]> }) {
  const t = useTranslations('newsroom.editor');
  const page = useLocale() as Locale;
  const [language, setLanguage] = useState<Locale>(page);
  return (
    <WriteForm<{ articleId: string }>
      path="/api/newsroom/stories"
      submit={t('new.submit')}
      onDone={({ articleId }) => window.location.assign(newsroomPaths.article(page, articleId))}
    >
      {(errorOf) => (
        <>
          <Select
            label={t('new.language')}
            name="locale"
            value={language}
            onChange={({ target }) => setLanguage(target.value as Locale)}
            error={errorOf('locale')}
          >
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {editions[locale].language}
              </option>
            ))}
          </Select>
          <Select label={t('story.section')} name="sectionId" key={language} error={errorOf('sectionId')}>
            {sections[language].map((one) => (
              <option key={one.id} value={one.id} lang={language}>
                {one.name}
              </option>
            ))}
          </Select>
          <Select label={t('story.kind')} name="kind" error={errorOf('kind')}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`story.kinds.${kind}`)}
              </option>
            ))}
          </Select>
        </>
      )}
    </WriteForm>
  );
}
