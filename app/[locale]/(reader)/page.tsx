import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FrontPage } from '@/components/front/front-page';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { Missing, missingMetadata } from '@/components/pages/missing';
import { everywhere } from '@/lib/i18n/alternates';
import { currentEdition } from '@/lib/i18n/current-edition';
import { isLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/i18n/metadata';
import { routes } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { listMostRead } from '@/lib/reads/most-read';
import { siteSettings } from '@/lib/settings/site';
import { getFront } from '@/lib/stories/front';
import { collectionOf } from '@/lib/structured-data/lists';
import { organizationOf, websiteOf } from '@/lib/structured-data/organization';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return missingMetadata();
  const t = await getTranslations();
  return pageMetadata({
    locale,
    title: t('front.title', { name: currentEdition(locale).name }),
    description: t('site.description'),
    path: routes.front.path(locale),
    alternates: everywhere('front'),
    feed: currentEdition(locale).name,
  });
}

export default async function Page({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return <Missing />;
  const [front, mostRead, settings, t] = await Promise.all([
    getFront(locale),
    listMostRead(locale, 5),
    siteSettings(),
    getTranslations('site'),
  ]);
  const cards = [front.lead ?? [], front.secondary, front.opinion, front.latest].flat();
  const page = {
    name: currentEdition(locale).name,
    description: t('description'),
    path: routes.front.path(locale),
    cards: [...cards, ...front.sections.flatMap((block) => block.cards)],
  };
  press({ tags: [tags.site, tags.front(locale)], ttl: 60, until: front.until });
  return (
    <PageShell front alternates={everywhere('front')}>
      <JsonLd things={[organizationOf(locale, settings), websiteOf(locale), collectionOf(locale, page)]} />
      <FrontPage front={front} mostRead={mostRead} />
    </PageShell>
  );
}
