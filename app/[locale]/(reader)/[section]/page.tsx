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
import { listSection } from '@/lib/stories/lists';
import { movedSubject } from '@/lib/stories/moved-subject';
import { findSection } from '@/lib/stories/sections';
import { breadcrumbsOf } from '@/lib/structured-data/breadcrumbs';
import { collectionOf } from '@/lib/structured-data/lists';

type Props = PageProps<'/[locale]/[section]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, section: slug } = await params;
  const found = isLocale(locale) ? await findSection(locale, slug) : null;
  const after = await queryCursor(searchParams);
  if (!found || !isLocale(locale) || after === 'invalid') return missingMetadata();
  const t = await getTranslations('list');
  const { name, description } = found.section;
  return pageMetadata({
    locale,
    title: after ? t('page', { name }) : name,
    description,
    path: routes.section.path(locale, slug),
    alternates: addresses(found.slugs, routes.section.path),
    feed: name,
    after: after && cursorToText(after),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, section: slug } = await params;
  const after = await queryCursor(searchParams);
  const found = isLocale(locale) ? await findSection(locale, slug) : null;
  const moved = !found && isLocale(locale) ? await movedSubject('section', locale, slug) : null;
  if (moved && isLocale(locale)) {
    press({ tags: [tags.site] });
    permanentRedirect(routes.section.path(locale, moved));
  }
  if (!found || !isLocale(locale) || after === 'invalid') return <Missing />;
  const { section, slugs } = found;
  const page = await listSection(locale, section.id, after);
  press({ tags: [tags.site, tags.section(section.id, locale)], ttl: 60, until: page.until });
  const { name, description } = section;
  const path = routes.section.path(locale, slug);
  return (
    <PageShell alternates={addresses(slugs, routes.section.path)} section={section.id} accent={section.accent}>
      <JsonLd
        things={[
          collectionOf(locale, { name, description, path, cards: page.items }),
          breadcrumbsOf(locale, [{ name, path }]),
        ]}
      />
      <ListHead title={name} feedOf={path}>
        {description}
      </ListHead>
      <CardList page={page} path={path} first={after === null} />
    </PageShell>
  );
}
