import { getTranslations } from 'next-intl/server';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { OpenLink } from '@/lib/newsroom/preview/list-links';
import { LinkRow } from './link-row';

/** All links that work now, by article in the order of their newest link. */
export async function OpenLinks({ page, first }: { page: { items: OpenLink[]; next: string | null }; first: boolean }) {
  const [locale, t] = [await pageLocale(), await getTranslations('newsroom.preview')];
  const byArticle = new Map<string, OpenLink[]>();
  for (const link of page.items) byArticle.set(link.articleId, [...(byArticle.get(link.articleId) ?? []), link]);
  return (
    <>
      {page.items.length === 0 && <p className="text-lg text-muted">{t('none')}</p>}
      {[...byArticle].map(([articleId, links]) => (
        <section key={articleId} className="mb-6 max-w-3xl">
          <h2 className="border-b border-ink pb-1 text-lg leading-snug font-semibold">
            <a href={newsroomPaths.article(locale, articleId)} className="hover:underline" lang={links[0]?.locale}>
              {links[0]?.headline || t('untitled')}
            </a>{' '}
            <span className="font-sans text-label font-normal text-muted">
              {links[0] && editions[links[0].locale].language}
            </span>
          </h2>
          <ul>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} />
            ))}
          </ul>
        </section>
      ))}
      <nav className="flex flex-wrap gap-x-6 font-sans font-semibold">
        {!first && (
          <a href={newsroomPaths.previews(locale)} className="text-accent underline">
            {t('newest')}
          </a>
        )}
        {page.next && (
          <a href={withQuery(newsroomPaths.previews(locale), { after: page.next })} className="text-accent underline">
            {t('older')}
          </a>
        )}
      </nav>
    </>
  );
}
