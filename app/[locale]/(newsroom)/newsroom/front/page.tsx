import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BannerDesk } from '@/components/newsroom/desk/banner-desk';
import { FrontEditor } from '@/components/newsroom/desk/front-editor';
import { FrontPlaces } from '@/components/newsroom/desk/front-places';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { queryValue } from '@/lib/http/query';
import { editions } from '@/lib/i18n/editions';
import { isLocale } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { editionTime } from '@/lib/i18n/zoned-time';
import { outlineFront } from '@/lib/newsroom/desk/front-outline';
import { listSlots, mostPins } from '@/lib/newsroom/desk/front-slots';
import { getSections } from '@/lib/stories/sections';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.desk');
  return { title: t('front') };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/front'>) {
  const [t, locale, wanted, section] = await Promise.all([
    getTranslations('newsroom.desk'),
    pageLocale(),
    queryValue(searchParams, 'edition'),
    queryValue(searchParams, 'section'),
  ]);
  const edition = isLocale(wanted) ? wanted : locale;
  return (
    <NewsroomPage allow="front.edit" current="front">
      {async (actor) => {
        const sections = await getSections(edition);
        const sectionId = sections.find((one) => one.id === section)?.id ?? null;
        const slots = await listSlots({ locale: edition, sectionId });
        const pinned = slots.map(({ articleId, headline, pinnedUntil }) => ({
          articleId,
          headline,
          until: pinnedUntil ? editionTime(edition, pinnedUntil) : '',
        }));
        const pins = pinned.map((pin) => pin.articleId);
        const blocks = await outlineFront(actor, { locale: edition, sectionId, pins });
        return (
          <>
            <PageHead title={t('front')} intro={t('frontIntro')} />
            <FrontPlaces edition={edition} sectionId={sectionId} sections={sections} />
            <FrontEditor
              key={`${edition} ${sectionId}`}
              locale={edition}
              sectionId={sectionId}
              zone={editions[edition].zoneName}
              pinned={pinned}
              most={mostPins}
              blocks={blocks}
            />
            {sectionId === null && <BannerDesk edition={edition} />}
          </>
        );
      }}
    </NewsroomPage>
  );
}
