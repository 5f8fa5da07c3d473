import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';

/** Addresses of what the page shows in other languages; a language without one has no version of it. */
export type Alternates = Partial<Record<Locale, string>>;

/** Leads to the same story, section or topic in the other languages, or says that there is none. */
export async function LanguageSwitch({ alternates }: { alternates: Alternates }) {
  const locale = await pageLocale();
  const t = await getTranslations('site');
  return (
    <nav aria-label={t('languages')}>
      <ul className="flex flex-wrap items-baseline gap-x-3 sm:gap-x-4">
        {locales.map((other) => {
          const { language } = editions[other];
          const href = alternates[other];
          if (other === locale) {
            return (
              <li key={other} aria-current="true" className="font-semibold text-ink">
                {language}
              </li>
            );
          }
          if (!href) {
            return (
              <li key={other}>
                <s className="decoration-1">
                  <span lang={other}>{language}</span>
                </s>
                <span className="sr-only font-plain"> ({t('languageMissing', { language })})</span>
              </li>
            );
          }
          return (
            <li key={other}>
              <a
                href={href}
                lang={other}
                hrefLang={other}
                className="underline-offset-4 hover:text-ink hover:underline"
              >
                {language}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
