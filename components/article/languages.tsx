import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import type { ArticlePage } from '@/lib/stories/article-page';

/** The story's other languages, only those that are published. */
export async function Languages({ translations }: { translations: ArticlePage['translations'] }) {
  const [locale, t] = [await pageLocale(), await getTranslations('article')];
  const others = locales.filter((other) => translations[other]);
  return (
    <p className="no-print mt-3 max-w-text font-sans text-label text-muted">
      {others.length === 0 ? t('onlyHere', { language: editions[locale].language }) : [t('alsoIn'), ': '].join('')}
      {others.map((other, n) => {
        const target = translations[other];
        if (!target) return null;
        return (
          <span key={other}>
            {n > 0 && ' · '}
            <a
              href={routes.article.path(other, target.section, target.slug)}
              lang={other}
              hrefLang={other}
              className="font-semibold text-ink underline underline-offset-4"
            >
              {editions[other].language}
            </a>
          </span>
        );
      })}
    </p>
  );
}
