import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { withQuery } from '@/lib/i18n/routes';

/** Ways to take the decisions along: what the rules are measured by. */
export async function DecisionExport() {
  const t = await getTranslations('newsroom.moderation.export');
  return (
    <section className="mt-12 max-w-text border-t border-ink pt-4">
      <h2 className="text-xl font-bold">{t('title')}</h2>
      <p className="mt-1 font-sans text-label text-muted">{t('intro')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 font-sans">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={withQuery('/api/newsroom/comments/decisions', { locale })}
              download
              className="inline-block py-1 underline underline-offset-4 hover:text-accent"
            >
              {t('link', { language: editions[locale].language })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
