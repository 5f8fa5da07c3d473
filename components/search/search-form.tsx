import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes, withQuery } from '@/lib/i18n/routes';
import { queryLongest } from '@/lib/search/parse-query';
import type { SearchForm as Form } from '@/lib/stories/search-form';
import type { Facet, SearchPage } from '@/lib/stories/search-page';
import { getSections } from '@/lib/stories/sections';

const box = 'mt-1 block w-full min-w-0 border border-muted bg-paper px-3 py-2 font-sans text-base text-ink';

function Choice({
  name,
  label,
  any,
  value,
  list,
}: {
  name: string;
  label: string;
  any: string;
  value: string;
  list: Facet[];
}) {
  return (
    <label className="block min-w-0 font-sans text-base font-semibold">
      {label}
      <select name={name} defaultValue={value} className={`${box} font-normal`}>
        <option value="">{any}</option>
        {list.map((one) => (
          <option key={one.slug} value={one.slug}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The words, and behind a fold what they can be narrowed to; a plain form that leads to an address. */
export async function SearchForm({ form, found }: { form: Form; found: SearchPage | null }) {
  const locale = await pageLocale();
  const [t, sections] = await Promise.all([getTranslations('search'), getSections(locale)]);
  const path = routes.search.path(locale);
  const narrowed = Boolean(form.section || form.topic || form.author || form.from || form.to);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too new for the browsers of cheap phones
    <form role="search" action={path} className="max-w-[56rem]">
      <label htmlFor="q" className="sr-only">
        {t('label')}
      </label>
      <search-suggest className="relative flex" data-locale={locale} data-label={t('suggestions')}>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={form.q}
          maxLength={queryLongest}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={t('label')}
          aria-describedby="search-hint"
          className="block w-full min-w-0 flex-1 border-2 border-ink bg-paper px-3 py-2.5 text-xl text-ink placeholder:text-muted"
        />
        <button
          type="submit"
          className="shrink-0 bg-ink px-4 font-sans text-base font-semibold text-paper hover:bg-accent sm:px-6"
        >
          {t('submit')}
        </button>
      </search-suggest>
      <p id="search-hint" className={`mt-2 max-w-[70ch] font-sans text-label text-muted ${form.q ? 'sr-only' : ''}`}>
        {t('hint')}
      </p>
      <details className="mt-3" open={narrowed || form.sort === 'date'}>
        <summary className="w-fit py-1 font-sans text-base font-semibold text-accent">{t('filters')}</summary>
        <div className="mt-3 grid grid-cols-1 gap-4 border-y border-rule py-4 xs:grid-cols-2 md:grid-cols-3">
          <Choice name="section" label={t('section')} any={t('any')} value={form.section} list={sections} />
          {(found || form.topic) && (
            <Choice name="topic" label={t('topic')} any={t('any')} value={form.topic} list={found?.topics ?? []} />
          )}
          {(found || form.author) && (
            <Choice name="author" label={t('author')} any={t('any')} value={form.author} list={found?.authors ?? []} />
          )}
          <label className="block min-w-0 font-sans text-base font-semibold">
            {t('from')}
            <input type="date" name="from" defaultValue={form.from} className={`${box} font-normal`} />
          </label>
          <label className="block min-w-0 font-sans text-base font-semibold">
            {t('to')}
            <input type="date" name="to" defaultValue={form.to} className={`${box} font-normal`} />
          </label>
          <label className="block min-w-0 font-sans text-base font-semibold">
            {t('sort')}
            <select name="sort" defaultValue={form.sort === 'date' ? 'date' : ''} className={`${box} font-normal`}>
              <option value="">{t('relevance')}</option>
              <option value="date">{t('date')}</option>
            </select>
          </label>
          <p className="col-span-full flex flex-wrap items-center gap-x-6 gap-y-2">
            <button
              type="submit"
              className="border border-ink px-4 py-2 font-sans text-base font-semibold hover:bg-ink hover:text-paper"
            >
              {t('apply')}
            </button>
            {narrowed && (
              <a href={withQuery(path, { q: form.q })} className="font-sans text-base text-accent underline">
                {t('clear')}
              </a>
            )}
          </p>
        </div>
      </details>
    </form>
  );
}
