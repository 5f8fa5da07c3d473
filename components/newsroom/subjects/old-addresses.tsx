import { getTranslations } from 'next-intl/server';
import type { SubjectDetail } from '@/lib/newsroom/subjects/read-subject';

/** Addresses under which a subject was found before. */
export async function OldAddresses({ addresses }: { addresses: SubjectDetail['old'] }) {
  const t = await getTranslations('newsroom.subjects');
  if (!addresses.length) return null;
  return (
    <section aria-labelledby="old">
      <h2 id="old" className="text-xl font-bold">
        {t('old')}
      </h2>
      <ul className="mt-2 font-sans">
        {addresses.map(({ locale, slug }) => (
          <li key={`${locale} ${slug}`} className="border-b border-rule py-1.5 wrap-anywhere">
            {slug} {locale && <span className="text-label text-muted uppercase">{locale}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
