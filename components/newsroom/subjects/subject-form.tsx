'use client';

import { useTranslations } from 'next-intl';
import type { ModerationMode } from '@/lib/comments/moderation-mode';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import type { SubjectKind } from '@/lib/newsroom/subjects/subject-kinds';
import { ModeSelect } from '../moderation/mode-select';
import { nest } from '../nest';
import { Select, TextArea, TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { NameFields } from './name-fields';
import { subjectPlaces } from './places';

const accents = ['crimson', 'ochre', 'teal', 'plum', 'indigo', 'forest'] as const;

interface Subject {
  id: string;
  slug: string;
  accent: string;
  moderation: ModerationMode | null;
  words: Partial<Record<string, Record<string, string>>>;
}

/** What is said of a section, topic, person or source in every language; without one it makes a new one. */
export function SubjectForm({ kind, subject, folder }: { kind: SubjectKind; subject?: Subject; folder: string }) {
  const t = useTranslations('newsroom.subjects');
  const { api } = subjectPlaces[kind];
  return (
    <WriteForm<{ id: string }>
      path={subject ? `${api}/${subject.id}` : api}
      method={subject ? 'PUT' : 'POST'}
      submit={subject ? t('save') : t('create')}
      done={subject && t('saved')}
      bodyOf={nest}
      onDone={subject ? undefined : ({ id }) => window.location.assign(`${folder}/${id}`)}
    >
      {(errorOf) => (
        <>
          <p className="font-sans text-label text-muted">{t('emptyLanguage')}</p>
          <div className="grid grid-cols-1 gap-8 md:grid-cols-3">
            {locales.map((locale) => {
              const words = subject?.words[locale] ?? {};
              return (
                <fieldset key={locale} className="grid min-w-0 content-start gap-3 border-t border-ink pt-3">
                  <legend className="float-start text-xl font-bold" lang={locale}>
                    {editions[locale].language}
                  </legend>
                  <NameFields
                    locale={locale}
                    label={kind === 'person' ? t('fullName') : t('name')}
                    words={words}
                    address={kind === 'topic' || kind === 'section'}
                    errorOf={errorOf}
                  />
                  {kind === 'section' && (
                    <TextArea
                      label={t('description')}
                      name={`words.${locale}.description`}
                      lang={locale}
                      rows={3}
                      maxLength={300}
                      defaultValue={words.description}
                      error={errorOf(`words.${locale}.description`)}
                    />
                  )}
                  {kind === 'person' && (
                    <>
                      <TextField
                        label={t('role')}
                        name={`words.${locale}.role`}
                        lang={locale}
                        maxLength={120}
                        defaultValue={words.role}
                        error={errorOf(`words.${locale}.role`)}
                      />
                      <TextArea
                        label={t('about')}
                        name={`words.${locale}.about`}
                        lang={locale}
                        rows={4}
                        maxLength={1000}
                        defaultValue={words.about}
                        error={errorOf(`words.${locale}.about`)}
                      />
                    </>
                  )}
                </fieldset>
              );
            })}
          </div>
          {kind === 'person' && (
            <div className="max-w-md">
              <TextField
                label={t('address')}
                hint={t('addressHint')}
                name="slug"
                defaultValue={subject?.slug}
                maxLength={80}
                autoCapitalize="off"
                spellCheck={false}
                error={errorOf('slug')}
              />
            </div>
          )}
          {kind === 'section' && (
            <div className="grid max-w-2xl items-end gap-4 sm:grid-cols-2">
              <Select label={t('accent')} name="accent" defaultValue={subject?.accent || 'crimson'}>
                {accents.map((accent) => (
                  <option key={accent} value={accent}>
                    {t(`accents.${accent}`)}
                  </option>
                ))}
              </Select>
              <ModeSelect
                own={subject?.moderation ?? null}
                inherited={t('moderationSite')}
                error={errorOf('moderation')}
              />
            </div>
          )}
        </>
      )}
    </WriteForm>
  );
}
