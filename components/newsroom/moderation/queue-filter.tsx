import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { rules } from '@/lib/moderation/verdict';
import { type QueueQuery, queueStates } from '@/lib/newsroom/moderation/queue-query';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { Button } from '../ui/button';
import { Select, TextField } from '../ui/field';

/** What the queue is narrowed to: a plain form, so that it has an address. */
export async function QueueFilter({ query, headline }: { query: QueueQuery; headline: string | null }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.moderation')]);
  const path = newsroomPaths.comments(locale);
  const { state, article, rule, address } = query;
  return (
    <search aria-label={t('filter.name')}>
      <form action={path} className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_1fr_auto]">
        {article && <input type="hidden" name="article" value={article} />}
        <Select label={t('filter.state')} name="state" defaultValue={state}>
          {queueStates.map((one) => (
            <option key={one} value={one}>
              {t(`states.${one}`)}
            </option>
          ))}
        </Select>
        <Select label={t('filter.language')} name="locale" defaultValue={query.locale ?? ''}>
          <option value="">{t('filter.any')}</option>
          {locales.map((one) => (
            <option key={one} value={one}>
              {editions[one].language}
            </option>
          ))}
        </Select>
        <Select label={t('filter.rule')} name="rule" defaultValue={rule ?? ''}>
          <option value="">{t('filter.any')}</option>
          {rules.map((one) => (
            <option key={one} value={one}>
              {t(`rules.${one}`)}
            </option>
          ))}
        </Select>
        <TextField label={t('filter.address')} name="address" defaultValue={address} maxLength={20} />
        <Button type="submit">{t('filter.show')}</Button>
      </form>
      {article && (
        <p className="mt-3 font-sans text-label">
          {t('filter.article')} <span className="font-serif font-semibold">{headline}</span> ·{' '}
          <a href={withQuery(path, { state, locale: query.locale, rule, address })} className="underline">
            {t('filter.clear')}
          </a>
        </p>
      )}
    </search>
  );
}
