import { getTranslations } from 'next-intl/server';
import { momentBy } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import type { Locale } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { listBanners } from '@/lib/newsroom/desk/banners';
import { ActionButton } from '../ui/action-button';
import { BannerForm } from './banner-form';

/** The breaking-news line of an edition: the one that runs, and a form for another. */
export async function BannerDesk({ edition }: { edition: Locale }) {
  const [locale, t, banners] = await Promise.all([pageLocale(), getTranslations('newsroom.desk'), listBanners()]);
  const running = banners.filter((banner) => banner.locale === edition);
  return (
    <section aria-labelledby="banner" className="mt-12 max-w-text">
      <h2 id="banner" className="border-t-[3px] border-ink pt-2 font-sans text-base font-bold">
        {t('banner')}
      </h2>
      <p className="mt-1 mb-4 font-sans text-label text-muted">{t('bannerHint')}</p>
      {running.map((banner) => (
        <div key={banner.id} className="mb-5 border-s-4 border-accent ps-3">
          <p lang={edition} className="text-lg font-semibold">
            {banner.text}
          </p>
          {banner.headline && (
            <p lang={edition} className="text-muted">
              {banner.headline}
            </p>
          )}
          <p className="mb-2 font-sans text-label text-muted">
            {t('bannerUntil', { time: momentBy(edition, locale, banner.endsAt) })}
          </p>
          <ActionButton path={`/api/newsroom/banners/${banner.id}`} method="DELETE">
            {t('bannerEnd')}
          </ActionButton>
        </div>
      ))}
      <BannerForm locale={edition} zone={editions[edition].zoneName} />
    </section>
  );
}
