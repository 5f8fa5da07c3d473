import { getTranslations } from 'next-intl/server';
import { Teaser } from '@/components/list/teaser';
import { SectionHead } from '@/components/ui/section-head';
import { pageLocale } from '@/lib/i18n/page-locale';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { listLatest } from '@/lib/stories/lists';
import type { SearchForm } from '@/lib/stories/search-form';
import type { SearchPage } from '@/lib/stories/search-page';

/** Before anything is asked, and when nothing was found: the news. */
export async function NothingFound({ form, found }: { form: SearchForm; found: SearchPage | null }) {
  const locale = await pageLocale();
  const [t, latest] = await Promise.all([getTranslations('search'), listLatest(locale, 6)]);
  press({ tags: [tags.front(locale), ...latest.map((card) => tags.card(card.id))] });
  return (
    <>
      {form.q && (
        <div className="mt-8 max-w-[56rem]" role="status">
          <h2 className="text-2xl leading-tight font-bold">{t('none', { query: form.q })}</h2>
          <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-muted">
            {t(found?.stopWords ? 'stopWords' : 'noneText')}
          </p>
        </div>
      )}
      {latest.length > 0 && (
        <section aria-labelledby="latest" className="mt-12">
          <SectionHead id="latest">{t('latest')}</SectionHead>
          <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
            {latest.map((card) => (
              <li key={card.id} className="border-b border-rule py-4">
                <Teaser card={card} size="small" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
