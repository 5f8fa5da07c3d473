import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes, withQuery } from '@/lib/i18n/routes';
import { type SearchForm, searchQuery } from '@/lib/stories/search-form';
import type { SearchPage } from '@/lib/stories/search-page';

/** What there is to say above the results: how many, what was meant, what other languages have. */
export async function SearchNotes({ form, found }: { form: SearchForm; found: SearchPage | null }) {
  const locale = await pageLocale();
  const t = await getTranslations('search');
  if (!found) return null;
  const { total, text, corrected, suggestion, relaxed, elsewhere, unknownFilter } = found;
  const path = routes.search.path(locale);
  return (
    <div className="mt-6 max-w-[56rem] space-y-2 border-b border-rule pb-4 font-sans text-base">
      {corrected && <p>{t('corrected', { typed: form.q, meant: text })}</p>}
      {suggestion && (
        <p>
          {t.rich('didYouMean', {
            query: suggestion,
            link: (chunks) => (
              <a
                href={withQuery(path, { ...searchQuery(form), q: suggestion })}
                className="font-semibold text-accent underline"
              >
                {chunks}
              </a>
            ),
          })}
        </p>
      )}
      {unknownFilter && <p>{t('unknownFilter')}</p>}
      {relaxed && <p>{t('relaxed')}</p>}
      <div className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
        {!form.after && total.count > 0 && (
          <p role="status">{t(total.more ? 'countMore' : 'count', { count: total.count })}</p>
        )}
        {elsewhere.length > 0 && (
          <p>
            {t('alsoIn')}{' '}
            {elsewhere.map((one, place) => (
              <span key={one.locale}>
                {place > 0 && ', '}
                <a
                  href={withQuery(routes.search.path(one.locale), { q: text })}
                  lang={one.locale}
                  hrefLang={one.locale}
                  className="text-accent underline"
                >
                  {t(one.total.more ? 'elsewhereMore' : 'elsewhere', {
                    language: editions[one.locale].language,
                    count: one.total.count,
                  })}
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
