import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { CardList } from '@/components/list/card-list';
import { ListHead } from '@/components/list/list-head';
import { Missing, missingMetadata } from '@/components/pages/missing';
import { cursorToText } from '@/lib/db/keyset';
import { queryCursor } from '@/lib/http/query';
import { addresses } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/i18n/metadata';
import { routes } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { listAuthor } from '@/lib/stories/lists';
import { movedSubject } from '@/lib/stories/moved-subject';
import { getPerson } from '@/lib/stories/subjects';
import { breadcrumbsOf } from '@/lib/structured-data/breadcrumbs';
import { itemListOf } from '@/lib/structured-data/lists';
import { profileOf } from '@/lib/structured-data/people';

type Props = PageProps<'/[locale]/author/[slug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = isLocale(locale) ? await getPerson(locale, slug) : null;
  const after = await queryCursor(searchParams);
  if (!found || !isLocale(locale) || after === 'invalid') return missingMetadata();
  const t = await getTranslations('list');
  return pageMetadata({
    locale,
    title: t('authorTitle', { name: found.name }),
    description: found.about,
    path: routes.author.path(locale, slug),
    alternates: addresses(found.slugs, routes.author.path),
    feed: found.name,
    after: after && cursorToText(after),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const after = await queryCursor(searchParams);
  const found = isLocale(locale) ? await getPerson(locale, slug) : null;
  const moved = !found && isLocale(locale) ? await movedSubject('person', locale, slug) : null;
  if (moved && isLocale(locale)) {
    press({ tags: [tags.site] });
    permanentRedirect(routes.author.path(locale, moved));
  }
  if (!found || !isLocale(locale) || after === 'invalid') return <Missing />;
  const page = await listAuthor(locale, found.id, after);
  press({ tags: [tags.site, tags.person(found.id, locale)], ttl: 300 });
  const path = routes.author.path(locale, slug);
  return (
    <PageShell alternates={addresses(found.slugs, routes.author.path)}>
      <JsonLd
        things={[
          profileOf(locale, found),
          itemListOf(locale, page.items),
          breadcrumbsOf(locale, [{ name: found.name, path }]),
        ]}
      />
      <ListHead label={found.role} title={found.name} feedOf={path}>
        {found.about}
      </ListHead>
      <CardList page={page} path={path} first={after === null} />
    </PageShell>
  );
}
