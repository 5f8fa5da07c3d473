import { getTranslations } from 'next-intl/server';
import { Kicker } from '@/components/list/kicker';
import { Picture } from '@/components/ui/picture';
import { ShortTime } from '@/components/ui/time';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes, withQuery } from '@/lib/i18n/routes';
import { type SearchForm, searchQuery } from '@/lib/stories/search-form';
import type { Result, SearchPage } from '@/lib/stories/search-page';
import { Marked } from './marked';

async function ResultItem({ result: { card, headline, snippet, through } }: { result: Result }) {
  const locale = await pageLocale();
  const t = await getTranslations('search');
  return (
    <article
      className={`accent-${card.section.accent} group relative ${card.hero ? 'sm:grid sm:grid-cols-[1fr_8rem] sm:gap-5' : ''}`}
    >
      <div className="min-w-0">
        <Kicker card={card} />
        <h2 className="mt-1 text-[1.3125rem] leading-[1.2] font-semibold tracking-[-0.01em] hyphens-auto sm:hyphens-manual">
          <a
            href={routes.article.path(locale, card.section.slug, card.slug)}
            className="after:absolute after:inset-0 group-hover:underline group-hover:decoration-accent"
          >
            <Marked pieces={headline} />
          </a>
        </h2>
        {snippet.length > 0 && (
          <p className="mt-1.5 text-[1.0625rem] leading-[1.45] text-muted hyphens-auto">
            <Marked pieces={snippet} />
          </p>
        )}
        <p className="mt-2 flex flex-wrap gap-x-4 font-sans text-label text-muted">
          <span>{card.section.name}</span>
          <ShortTime at={card.publishedAt} />
          {through && <span className="font-plain">{t('through', { language: editions[through].language })}</span>}
        </p>
      </div>
      {card.hero && (
        <div className="hidden sm:block">
          <Picture file={card.hero} alt="" sizes="8rem" crop="aspect-[3/2]" />
        </div>
      )}
    </article>
  );
}

/** A page of results with the way to the next. */
export async function ResultList({ form, found }: { form: SearchForm; found: SearchPage }) {
  const locale = await pageLocale();
  const t = await getTranslations('search');
  const path = routes.search.path(locale);
  const query = { ...searchQuery(form), q: found.text };
  return (
    <section aria-label={t('results')} className="max-w-[56rem]">
      <ol>
        {found.results.map((result) => (
          <li key={result.card.id} className="border-b border-rule py-5">
            <ResultItem result={result} />
          </li>
        ))}
      </ol>
      {(form.after || found.next) && (
        <nav aria-label={t('pages')} className="mt-6 flex flex-wrap gap-x-8 gap-y-3 font-sans font-semibold">
          {form.after && (
            <a href={withQuery(path, query)} className="text-accent underline">
              {t('first')}
            </a>
          )}
          {found.next && (
            <a rel="next" href={withQuery(path, { ...query, after: found.next })} className="text-accent underline">
              {t('more')} →
            </a>
          )}
        </nav>
      )}
    </section>
  );
}
