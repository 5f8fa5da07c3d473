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
    <div className="print:hidden flex flex-wrap items-baseline gap-x-2 lg:block">
      <p className="text-muted">
        {others.length ? t('alsoIn') : t('onlyHere', { language: editions[locale].language })}
      </p>
      <ul className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        {others.map((other) => {
          const target = translations[other];
          return (
            target && (
              <li key={other}>
                <a
                  href={routes.article.path(other, target.section, target.slug)}
                  lang={other}
                  hrefLang={other}
                  className="underline decoration-rule underline-offset-4 hover:decoration-accent"
                >
                  {editions[other].language}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
