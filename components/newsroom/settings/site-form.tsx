'use client';

import { useTranslations } from 'next-intl';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import type { SiteSettings } from '@/lib/settings/site';
import { nest } from '../nest';
import { Select, TextArea, TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** Fields as the API takes them: no number of days means for good. */
function bodyOf(form: FormData): Record<string, unknown> {
  const body = nest(form);
  return { ...body, commentDays: body.commentDays ? Number(body.commentDays) : null };
}

/** What holds for the whole site. `zones` are the names of time zones that the server knows. */
export function SiteForm({ settings, zones }: { settings: SiteSettings; zones: string[] }) {
  const t = useTranslations('newsroom.settings');
  return (
    <WriteForm path="/api/newsroom/settings" method="PUT" submit={t('save')} done={t('saved')} bodyOf={bodyOf}>
      {(errorOf) => (
        <>
          <datalist id="zones">
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <h2 className="text-2xl font-bold">{t('editions')}</h2>
          <div className="grid grid-cols-1 gap-8 md:grid-cols-3">
            {locales.map((locale) => {
              const edition = settings.editions[locale];
              const field = (name: keyof typeof edition) => ({
                name: `editions.${locale}.${name}`,
                defaultValue: edition[name],
                error: errorOf(`editions.${locale}.${name}`),
              });
              return (
                <fieldset key={locale} className="grid min-w-0 content-start gap-3 border-t border-ink pt-3">
                  <legend className="float-start text-xl font-bold" lang={locale}>
                    {editions[locale].language}
                  </legend>
                  <TextField label={t('name')} lang={locale} maxLength={40} {...field('name')} />
                  <TextArea
                    label={t('publisher')}
                    hint={t('publisherHint')}
                    lang={locale}
                    rows={2}
                    maxLength={300}
                    {...field('publisher')}
                  />
                  <TextField label={t('timeZone')} hint={t('timeZoneHint')} list="zones" {...field('timeZone')} />
                  <TextField label={t('zoneName')} lang={locale} maxLength={8} {...field('zoneName')} />
                </fieldset>
              );
            })}
          </div>
          <h2 className="mt-6 text-2xl font-bold">{t('comments')}</h2>
          <div className="grid items-end gap-4 border-t border-ink pt-3 sm:grid-cols-2">
            <Select label={t('moderation')} name="moderation" defaultValue={settings.moderation}>
              <option value="hold">{t('hold')}</option>
              <option value="clean">{t('clean')}</option>
            </Select>
            <TextField
              label={t('commentDays')}
              hint={t('commentDaysHint')}
              name="commentDays"
              type="number"
              min={1}
              max={3650}
              defaultValue={settings.commentDays ?? ''}
              error={errorOf('commentDays')}
            />
          </div>
        </>
      )}
    </WriteForm>
  );
}
