import { getTranslations } from 'next-intl/server';
import { currentEdition } from '@/lib/i18n/current-edition';
import { calendarDay, dayLine } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import { type Alternates, LanguageSwitch } from './language-switch';
import { NameplateMark } from './nameplate-mark';
import { SearchLink } from './search-link';
import { SectionNav } from './section-nav';

/** The head of every page: date, search, languages, nameplate, sections. The front page carries the large nameplate. */
export async function Masthead({
  alternates,
  front = false,
  section,
}: {
  alternates: Alternates;
  front?: boolean;
  section?: string;
}) {
  const locale = await pageLocale();
  const [t, kept] = await Promise.all([getTranslations('site'), getTranslations('kept')]);
  const { name } = currentEdition(locale);
  const today = new Date();
  return (
    <header className="print:hidden">
      <a
        href="#text"
        className="sr-only z-10 bg-ink px-4 py-2 font-sans text-paper focus:not-sr-only focus:absolute focus:m-2 focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <div className="mx-auto max-w-page px-4 sm:px-6">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2 font-sans text-label text-muted">
          <time dateTime={calendarDay(locale, today)} className="first-letter:uppercase">
            {dayLine(locale, today)}
          </time>
          <div className="flex flex-wrap items-baseline gap-x-3.5 gap-y-1 sm:gap-x-6">
            <SearchLink />
            <LanguageSwitch alternates={alternates} />
            <a
              href="#display"
              className="underline-offset-4 hover:text-ink hover:underline [@media(scripting:none)]:hidden"
            >
              {/* A picture in letters, and its words for those who hear the page. */}
              <span aria-hidden="true">
                A<span className="text-xs">A</span>
              </span>
              <span className="sr-only">{kept('display.link')}</span>
            </a>
          </div>
        </div>
        <div className={front ? 'pt-3 pb-4 text-center sm:pt-6 sm:pb-7' : 'py-2'}>
          <a
            href={routes.front.path(locale)}
            className={`inline-flex items-center font-extrabold leading-none tracking-[-0.03em] ${
              front ? 'gap-3 text-[min(clamp(2.75rem,11vw,6rem),15vw)] sm:gap-5' : 'gap-2 text-4xl'
            }`}
          >
            <NameplateMark className={front ? 'size-[0.78em]' : 'size-8'} />
            {name}
          </a>
          {front && <p className="mt-2 font-sans text-label text-muted sm:mt-3">{t('tagline')}</p>}
        </div>
      </div>
      <SectionNav current={section} />
    </header>
  );
}
