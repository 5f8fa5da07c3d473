import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { ListHead } from '@/components/list/list-head';
import { CorrectionList } from '@/components/pages/correction-list';
import { Missing, missingMetadata } from '@/components/pages/missing';
import { cursorToText } from '@/lib/db/keyset';
import { queryCursor } from '@/lib/http/query';
import { everywhere } from '@/lib/i18n/alternates';
import { isLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/i18n/metadata';
import { routes } from '@/lib/i18n/routes';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { listCorrections } from '@/lib/stories/corrections';
import { breadcrumbsOf } from '@/lib/structured-data/breadcrumbs';
import { collectionOf } from '@/lib/structured-data/lists';

type Props = PageProps<'/[locale]/corrections'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const after = await queryCursor(searchParams);
  if (!isLocale(locale) || after === 'invalid') return missingMetadata();
  const t = await getTranslations('corrections');
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('intro'),
    path: routes.corrections.path(locale),
    alternates: everywhere('corrections'),
    feed: t('title'),
    after: after && cursorToText(after),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const after = await queryCursor(searchParams);
  if (!isLocale(locale) || after === 'invalid') return <Missing />;
  const [t, page] = await Promise.all([getTranslations('corrections'), listCorrections(locale, after)]);
  press({ tags: [tags.site, tags.corrections(locale)], ttl: 300 });
  const path = routes.corrections.path(locale);
  const cards = page.items.map(({ card }) => card);
  return (
    <PageShell alternates={everywhere('corrections')}>
      <JsonLd
        things={[
          collectionOf(locale, { name: t('title'), description: t('intro'), path, cards }),
          breadcrumbsOf(locale, [{ name: t('title'), path }]),
        ]}
      />
      <ListHead title={t('title')} feedOf={path}>
        {t('intro')}
      </ListHead>
      <CorrectionList page={page} path={path} first={after === null} />
    </PageShell>
  );
}
