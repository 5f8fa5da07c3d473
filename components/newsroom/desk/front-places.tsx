import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { Section } from '@/lib/stories/sections';

const linkClass =
  'block py-1 underline-offset-8 hover:underline aria-[current]:font-semibold aria-[current]:text-accent aria-[current]:underline';

/** The editions, and in the chosen one its front page and the tops of its sections. */
export async function FrontPlaces({
  edition,
  sectionId,
  sections,
}: {
  edition: Locale;
  sectionId: string | null;
  sections: Section[];
}) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.desk')]);
  const address = newsroomPaths.front(locale);
  return (
    <nav aria-label={t('frontPlaces')} className="mb-6 font-sans">
      <ul className="flex flex-wrap gap-x-5">
        {locales.map((one) => (
          <li key={one}>
            <a
              href={withQuery(address, { edition: one })}
              aria-current={one === edition ? 'true' : undefined}
              className={linkClass}
            >
              {editions[one].language}
            </a>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-5 border-t border-rule text-label">
        {[null, ...sections].map((section) => (
          <li key={section?.id}>
            <a
              href={withQuery(address, { edition, section: section?.id })}
              aria-current={(section?.id ?? null) === sectionId ? 'page' : undefined}
              lang={section ? edition : undefined}
              className={linkClass}
            >
              {section?.name ?? t('frontPage')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
