import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { routes } from '@/lib/i18n/routes';

const rules = ['insults', 'beliefs', 'spelling', 'letters', 'capitals'] as const;

/** The house rules in the page's language, beside every comment form. */
export async function HouseRules({ as: Heading }: { as: 'h2' | 'h3' }) {
  const [locale, t] = [await pageLocale(), await getTranslations('comments')];
  return (
    <aside aria-labelledby="house-rules" className="font-sans text-label text-muted">
      <Heading id="house-rules" className="font-bold text-ink">
        {t('rulesTitle')}
      </Heading>
      <ul className="mt-1 list-disc space-y-1 ps-4">
        {rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
      <p className="mt-2">
        <a href={routes['comment-rules'].path(locale)} className="underline underline-offset-4 hover:text-ink">
          {t('rulesLink')}
        </a>
      </p>
    </aside>
  );
}
