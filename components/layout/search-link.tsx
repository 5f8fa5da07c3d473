import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';

/** Leads to the search page from everywhere: a link works on the smallest screen, and without script. */
export async function SearchLink() {
  const locale = await pageLocale();
  const t = await getTranslations('site');
  return (
    <a
      href={routes.search.path(locale)}
      rel="search"
      className="inline-flex items-center gap-1.5 font-semibold text-ink underline-offset-4 hover:underline"
    >
      <svg viewBox="0 0 16 16" className="size-[0.9em]" aria-hidden="true" focusable="false">
        <circle cx="6.5" cy="6.5" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="m10.2 10.2 4.6 4.6" stroke="currentColor" strokeWidth="2" />
      </svg>
      {t('search')}
    </a>
  );
}
