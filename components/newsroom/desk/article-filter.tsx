import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { type ArticleFilter as Filter, listStates } from '@/lib/newsroom/desk/article-list';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { getSections } from '@/lib/stories/sections';
import { Button } from '../ui/button';
import { Select, TextField } from '../ui/field';

/** What the list of articles is narrowed to: a plain form, so that a search has an address. */
export async function ArticleFilter({ filter, killed }: { filter: Filter; killed: boolean }) {
  const locale = await pageLocale();
  const [t, sections] = await Promise.all([getTranslations('newsroom.desk'), getSections(locale)]);
  return (
    <search>
      <form
        action={newsroomPaths.articles(locale)}
        className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1.5fr_1fr_1fr_1fr_auto]"
      >
        <TextField label={t('filter.words')} name="q" type="search" defaultValue={filter.q} maxLength={200} />
        <TextField
          label={t('filter.author')}
          name="author"
          type="search"
          defaultValue={filter.author}
          maxLength={100}
        />
        <Select label={t('filter.state')} name="state" defaultValue={filter.state ?? ''}>
          <option value="">{t('filter.any')}</option>
          {listStates
            .filter((state) => state !== 'killed' || killed)
            .map((state) => (
              <option key={state} value={state}>
                {t(`states.${state}`)}
              </option>
            ))}
        </Select>
        <Select label={t('filter.language')} name="locale" defaultValue={filter.locale ?? ''}>
          <option value="">{t('filter.any')}</option>
          {locales.map((one) => (
            <option key={one} value={one}>
              {editions[one].language}
            </option>
          ))}
        </Select>
        <Select label={t('filter.section')} name="sectionId" defaultValue={filter.sectionId ?? ''}>
          <option value="">{t('filter.any')}</option>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {section.name}
            </option>
          ))}
        </Select>
        <Button type="submit">{t('filter.search')}</Button>
      </form>
    </search>
  );
}
