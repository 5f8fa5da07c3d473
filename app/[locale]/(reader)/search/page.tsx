import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/layout/page-shell';
import { ListHead } from '@/components/list/list-head';
import { Missing, missingMetadata } from '@/components/pages/missing';
import { NothingFound } from '@/components/search/nothing-found';
import { ResultList } from '@/components/search/result-list';
import { SearchForm } from '@/components/search/search-form';
import { SearchNotes } from '@/components/search/search-notes';
import { everywhere } from '@/lib/i18n/alternates';
import { isLocale, locales } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/i18n/metadata';
import { routes, withQuery } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { readSearchForm } from '@/lib/stories/search-form';
import { searchPage } from '@/lib/stories/search-page';

type Props = PageProps<'/[locale]/search'>;

/** Seconds that results are kept: what is new is announced to lists, not to searches. */
const resultsTtl = 30;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const form = isLocale(locale) ? await readSearchForm(searchParams, locale) : 'invalid';
  if (!isLocale(locale) || form === 'invalid') return missingMetadata();
  const t = await getTranslations('search');
  const metadata = pageMetadata({
    locale,
    title: form.q ? t('titleFor', { query: form.q }) : t('title'),
    path: routes.search.path(locale),
    alternates: everywhere('search'),
  });
  // A page of results is nothing for other search engines.
  return { ...metadata, robots: { index: !form.q, follow: true } };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const form = isLocale(locale) ? await readSearchForm(searchParams, locale) : 'invalid';
  if (!isLocale(locale) || form === 'invalid') return <Missing />;
  const [t, found] = await Promise.all([getTranslations('search'), searchPage(locale, form)]);
  press({ tags: [tags.site], ttl: form.q ? resultsTtl : 300 });
  press({ tags: (found?.results ?? []).map(({ card }) => tags.card(card.id)) });
  const alternates = Object.fromEntries(
    locales.map((other) => [other, withQuery(routes.search.path(other), { q: form.q })]),
  );
  return (
    <PageShell alternates={alternates}>
      <ListHead title={t('title')} />
      <SearchForm form={form} found={found} />
      {form.q && <SearchNotes form={form} found={found} />}
      {found?.results.length ? <ResultList form={form} found={found} /> : <NothingFound form={form} found={found} />}
    </PageShell>
  );
}
