import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/layout/page-shell';
import { ListHead } from '@/components/list/list-head';
import { KeptLists } from '@/components/pages/kept-lists';
import { Missing, missingMetadata } from '@/components/pages/missing';
import { everywhere } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/i18n/metadata';
import { routes } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';

type Props = PageProps<'/[locale]/saved'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return missingMetadata();
  const t = await getTranslations('kept');
  const words = { title: t('title'), description: t('intro') };
  const page = { locale, ...words, path: routes.saved.path(locale), alternates: everywhere('saved') };
  // Everybody's is empty to a search engine.
  return { ...pageMetadata(page), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <Missing />;
  const t = await getTranslations('kept');
  press({ tags: [tags.site], ttl: 3600 });
  return (
    <PageShell alternates={everywhere('saved')}>
      <ListHead title={t('title')}>{t('intro')}</ListHead>
      <KeptLists />
    </PageShell>
  );
}
