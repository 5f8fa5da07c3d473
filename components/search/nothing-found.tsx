import { getTranslations } from 'next-intl/server';
import { LatestStories } from '@/components/list/latest-stories';
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
      <LatestStories title={t('latest')} cards={latest} />
    </>
  );
}
