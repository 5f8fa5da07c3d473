import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FrontPage } from '@/components/front/front-page';
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
import { getFront } from '@/lib/stories/front';

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
  const [front, mostRead] = await Promise.all([getFront(locale), listMostRead(locale, 5)]);
  press({ tags: [tags.site, tags.front(locale)], ttl: 60, until: front.until });
  return (
    <PageShell front alternates={everywhere('front')}>
      <FrontPage front={front} mostRead={mostRead} />
    </PageShell>
  );
}
