import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { ArticlePage } from '@/lib/stories/article-page';

/** Where the facts come from and what the story is about. */
export async function ArticleFoot({ page }: { page: ArticlePage }) {
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  return (
    <footer className="mt-10 space-y-4 border-t border-rule pt-4 font-sans text-base">
      {page.sources.length > 0 && (
        <p>
          <span className="text-muted">{t('sources')}: </span>
          {page.sources.join(' · ')}
        </p>
      )}
      {page.topics.length > 0 && (
        <nav aria-label={t('topics')} className="print:hidden">
          <ul className="flex flex-wrap gap-2">
            {page.topics.map((topic) => (
              <li key={topic.id}>
                <a
                  href={routes.topic.path(locale, topic.slug)}
                  rel="tag"
                  className="inline-block border border-rule px-3 py-1 hover:border-accent hover:text-accent"
                >
                  {topic.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}
