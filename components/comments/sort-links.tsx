import { getTranslations } from 'next-intl/server';
import { type Sort, sortQuery, sorts } from '@/lib/comments/sort';
import { withQuery } from '@/lib/i18n/routes';

/** The orders of a discussion, as links. */
export async function SortLinks({ path, current }: { path: string; current: Sort }) {
  const t = await getTranslations('comments.sort');
  return (
    <nav aria-label={t('label')} className="mb-5 font-sans text-label">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {sorts.map((sort) => (
          <li key={sort}>
            <a
              href={withQuery(path, { sort: sortQuery(sort) }, 'comments')}
              rel="nofollow"
              aria-current={sort === current ? 'true' : undefined}
              className="inline-block py-1 text-muted underline-offset-4 hover:underline aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:underline"
            >
              {t(sort)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
