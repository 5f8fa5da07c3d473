import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';
import { getSections } from '@/lib/stories/sections';

/** The sections under a newspaper's double rule; the current one carries its accent. */
export async function SectionNav({ current }: { current?: string }) {
  const locale = await pageLocale();
  const [t, sections] = await Promise.all([getTranslations('site'), getSections(locale)]);
  return (
    <nav aria-label={t('sections')} className="mx-auto max-w-page px-4 sm:px-6">
      <ul className="flex flex-wrap gap-x-5 border-y-[3px] border-double border-ink py-2 font-sans text-base font-medium sm:gap-x-8">
        {sections.map((section) => (
          <li key={section.id} className={`accent-${section.accent}`}>
            <a
              href={routes.section.path(locale, section.slug)}
              aria-current={section.id === current ? 'page' : undefined}
              className="block py-1 decoration-accent decoration-2 underline-offset-8 hover:text-accent hover:underline aria-[current]:text-accent aria-[current]:underline"
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
