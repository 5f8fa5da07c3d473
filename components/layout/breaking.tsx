import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { getBanner } from '@/lib/stories/banner';

/** The breaking-news line over every page of an edition, while there is one. */
export async function Breaking() {
  const locale = await pageLocale();
  const [t, banner] = await Promise.all([getTranslations('site'), getBanner(locale)]);
  press({ tags: [tags.banner(locale)], until: banner?.endsAt });
  if (!banner) return null;
  return (
    <aside aria-label={t('breaking')} className="accent-crimson bg-accent text-paper print:hidden">
      <p className="mx-auto max-w-page px-4 py-2.5 font-sans text-base leading-snug sm:px-6">
        <strong className="me-2 font-bold">{t('breaking')}</strong>
        {banner.path ? (
          <a
            href={banner.path}
            className="underline decoration-1 underline-offset-4 hover:decoration-2 focus-visible:outline-paper"
          >
            {banner.text}
          </a>
        ) : (
          banner.text
        )}
      </p>
    </aside>
  );
}
