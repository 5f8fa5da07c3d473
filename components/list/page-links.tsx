import { getTranslations } from 'next-intl/server';
import { withQuery } from '@/lib/i18n/routes';

/** Links to the first and the next page of a keyset list. */
export async function PageLinks({ path, next, first }: { path: string; next: string | null; first: boolean }) {
  const t = await getTranslations('list');
  if (first && !next) return null;
  return (
    <nav aria-label={t('pages')} className="mt-6 flex flex-wrap gap-x-8 gap-y-3 font-sans font-semibold">
      {!first && (
        <a href={path} className="text-accent underline">
          {t('newest')}
        </a>
      )}
      {next && (
        <a rel="next" href={withQuery(path, { after: next })} className="text-accent underline">
          {t('older')} →
        </a>
      )}
    </nav>
  );
}
