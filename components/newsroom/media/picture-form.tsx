'use client';

import { useTranslations } from 'next-intl';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { PictureWords } from '@/lib/media/picture';
import { nest } from '../nest';
import { TextArea, TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { FocalPoint } from './focal-point';

interface Picture {
  id: string;
  hash: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  rights: string;
}

/** Fields of the form as the API takes them: the point comes in per cent. */
function bodyOf(form: FormData): Record<string, unknown> {
  const { words, rights } = nest(form);
  const part = (name: string) => Number(form.get(name)) / 100;
  return { words, rights, focal: { x: part('focal.x'), y: part('focal.y') } };
}

/** Everything that can be said of a picture, in every language at once. */
export function PictureForm({ picture, words }: { picture: Picture; words: Record<Locale, PictureWords> }) {
  const t = useTranslations('newsroom.media');
  return (
    <WriteForm
      path={`/api/newsroom/media/${picture.id}`}
      method="PUT"
      submit={t('save')}
      done={t('saved')}
      bodyOf={bodyOf}
    >
      {(errorOf) => (
        <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-2">
          <FocalPoint key={picture.hash} picture={picture} />
          <div className="grid min-w-0 content-start gap-8">
            {locales.map((locale) => (
              <fieldset key={locale} className="grid min-w-0 gap-3 border-t border-ink pt-3">
                <legend className="float-start text-xl font-bold" lang={locale}>
                  {editions[locale].language}
                </legend>
                <TextArea
                  label={t('alt')}
                  hint={t('altHint')}
                  name={`words.${locale}.alt`}
                  lang={locale}
                  rows={2}
                  defaultValue={words[locale].alt}
                  error={errorOf(`words.${locale}.alt`)}
                />
                <TextArea
                  label={t('caption')}
                  name={`words.${locale}.caption`}
                  lang={locale}
                  rows={2}
                  defaultValue={words[locale].caption}
                  error={errorOf(`words.${locale}.caption`)}
                />
                <TextField
                  label={t('credit')}
                  name={`words.${locale}.credit`}
                  lang={locale}
                  defaultValue={words[locale].credit}
                  error={errorOf(`words.${locale}.credit`)}
                />
              </fieldset>
            ))}
            <div className="border-t border-ink pt-3">
              <TextArea
                label={t('rights')}
                hint={t('rightsHint')}
                name="rights"
                defaultValue={picture.rights}
                error={errorOf('rights')}
              />
            </div>
          </div>
        </div>
      )}
    </WriteForm>
  );
}
