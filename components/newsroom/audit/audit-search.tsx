import { getTranslations } from 'next-intl/server';
import type { AuditFilter } from '@/lib/audit/read-audit';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { Button, buttonClass } from '../ui/button';
import { Select, TextField } from '../ui/field';

const groups = [
  'article',
  'story',
  'live',
  'preview',
  'front',
  'banner',
  'media',
  'subject',
  'section',
  'comment',
  'staff',
  'settings',
  'account',
  'session',
] as const;

/** What the record is searched by. A plain form: the address of what was found can be passed on. */
export async function AuditSearch({ filter, people }: { filter: AuditFilter; people: { id: string; name: string }[] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.audit')]);
  const path = newsroomPaths.audit(locale);
  return (
    <form action={path} className="mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto_auto]">
      <TextField label={t('search')} name="q" type="search" defaultValue={filter.q} maxLength={100} />
      <Select label={t('who')} name="who" defaultValue={filter.who ?? ''}>
        <option value="">{t('any')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={t('what')} name="action" defaultValue={filter.action ?? ''}>
        <option value="">{t('any')}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {t(`groups.${group}`)}
          </option>
        ))}
      </Select>
      <TextField label={t('from')} name="from" type="date" defaultValue={filter.from} />
      <TextField label={t('to')} name="to" type="date" defaultValue={filter.to} />
      <div className="flex flex-wrap gap-3 sm:col-span-full">
        <Button type="submit" look="main">
          {t('find')}
        </Button>
        {Object.values(filter).some(Boolean) && (
          <a href={path} className={buttonClass('quiet')}>
            {t('clear')}
          </a>
        )}
      </div>
    </form>
  );
}
