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
import { listTopic } from '@/lib/stories/lists';
import { movedSubject } from '@/lib/stories/moved-subject';
import { getTopic } from '@/lib/stories/subjects';
import { breadcrumbsOf } from '@/lib/structured-data/breadcrumbs';
import { collectionOf } from '@/lib/structured-data/lists';

type Props = PageProps<'/[locale]/topic/[slug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = isLocale(locale) ? await getTopic(locale, slug) : null;
  const after = await queryCursor(searchParams);
  if (!found || !isLocale(locale) || after === 'invalid') return missingMetadata();
  const t = await getTranslations('list');
  return pageMetadata({
    locale,
    title: t('topicTitle', { topic: found.name }),
    description: t('topicIntro'),
    path: routes.topic.path(locale, slug),
    alternates: addresses(found.slugs, routes.topic.path),
    feed: found.name,
    after: after && cursorToText(after),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const after = await queryCursor(searchParams);
  const found = isLocale(locale) ? await getTopic(locale, slug) : null;
  const moved = !found && isLocale(locale) ? await movedSubject('topic', locale, slug) : null;
  if (moved && isLocale(locale)) {
    press({ tags: [tags.site] });
    permanentRedirect(routes.topic.path(locale, moved));
  }
  if (!found || !isLocale(locale) || after === 'invalid') return <Missing />;
  const [t, page] = await Promise.all([getTranslations(), listTopic(locale, found.id, after)]);
  press({ tags: [tags.site, tags.topic(found.id, locale)], ttl: 300 });
  const { name } = found;
  const path = routes.topic.path(locale, slug);
  const description = t('list.topicIntro');
  return (
    <PageShell alternates={addresses(found.slugs, routes.topic.path)}>
      <JsonLd
        things={[
          collectionOf(locale, { name, description, path, cards: page.items }),
          breadcrumbsOf(locale, [{ name, path }]),
        ]}
      />
      <ListHead label={t('pages.topic')} title={name} feedOf={path}>
        {description}
      </ListHead>
      <CardList page={page} path={path} first={after === null} />
    </PageShell>
  );
}
