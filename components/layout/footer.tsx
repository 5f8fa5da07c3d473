import { getTranslations } from 'next-intl/server';
import { currentEdition } from '@/lib/i18n/current-edition';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import { getSections } from '@/lib/stories/sections';
import { feedPath } from '@/lib/syndication/feed';
import { DisplaySettings } from './display-settings';
import { NameplateMark } from './nameplate-mark';

const house = ['about', 'imprint', 'contact', 'corrections', 'comment-rules', 'privacy'] as const;

/** The foot of every page: sections, pages of the house, editions. */
export async function Footer() {
  const locale = await pageLocale();
  const [t, pages, feeds, kept, sections] = await Promise.all([
    getTranslations('site'),
    getTranslations('pages'),
    getTranslations('feeds'),
    getTranslations('kept'),
    getSections(locale),
  ]);
  return (
    <footer className="print:hidden border-t border-ink bg-wash">
      <div className="mx-auto grid max-w-page gap-x-8 gap-y-8 px-4 py-10 font-sans text-base grid-cols-2 lg:grid-cols-3 sm:px-6">
        <div className="col-span-2 lg:col-span-1">
          <p className="flex items-center gap-2 font-serif text-3xl font-extrabold tracking-tight">
            <NameplateMark className="size-7" />
            {currentEdition(locale).name}
          </p>
          <p className="mt-3 max-w-[34ch] text-muted">{t('description')}</p>
        </div>
        {/* No second landmark of the same name: the masthead has the sections. */}
        <ul className="min-w-0 space-y-1 hyphens-auto">
          {sections.map((section) => (
            <li key={section.id}>
              <a
                className="block w-fit max-w-full py-0.5 hover:underline"
                href={routes.section.path(locale, section.slug)}
              >
                {section.name}
              </a>
            </li>
          ))}
        </ul>
        <nav className="min-w-0 hyphens-auto" aria-label={t('footer')}>
          <ul className="space-y-1">
            {house.map((page) => (
              <li key={page}>
                <a className="block w-fit max-w-full py-0.5 hover:underline" href={routes[page].path(locale)}>
                  {pages(page)}
                </a>
              </li>
            ))}
            <li>
              <a className="block w-fit max-w-full py-0.5 hover:underline" href={routes.saved.path(locale)}>
                {kept('title')}
              </a>
            </li>
            <li>
              <a
                className="block w-fit max-w-full py-0.5 hover:underline"
                href={feedPath(routes.front.path(locale), 'xml')}
              >
                {feeds('follow')}
              </a>
            </li>
          </ul>
        </nav>
        <div className="border-t border-rule pt-4 text-label col-span-2 lg:col-span-3 [@media(scripting:none)]:hidden">
          <DisplaySettings />
        </div>
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-rule pt-4 text-label text-muted col-span-2 lg:col-span-3">
          <p>{t('openSource')}</p>
          <ul className="flex flex-wrap items-baseline gap-x-4">
            {locales.map((other) => (
              <li key={other}>
                <a
                  href={routes.front.path(other)}
                  lang={other}
                  hrefLang={other}
                  className="inline-block py-1 hover:underline"
                >
                  {currentEdition(other).name} · {editions[other].language}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}
