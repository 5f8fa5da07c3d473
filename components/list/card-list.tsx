import { getTranslations } from 'next-intl/server';
import { withQuery } from '@/lib/i18n/routes';
import type { CardPage } from '@/lib/stories/lists';
import { Teaser } from './teaser';

/** A page of articles, newest first, with links to the pages before and after. */
export async function CardList({ page, path, first }: { page: CardPage; path: string; first: boolean }) {
  const t = await getTranslations('list');
  if (!page.items.length) return <p className="py-8 text-lg text-muted">{t('empty')}</p>;
  const [head, ...rest] = page.items;
  return (
    <>
      {first && head && (
        <div className="border-b border-rule pb-6">
          <div className="grid gap-x-8 lg:grid-cols-[1fr_20rem]">
            <Teaser
              card={head}
              size="large"
              as="h2"
              picture="top"
              crop="aspect-[3/2] sm:aspect-[5/2]"
              sizes="(min-width: 64rem) 56rem, 100vw"
              standfirst
              first
            />
          </div>
        </div>
      )}
      <ul className="max-w-[56rem]">
        {(first ? rest : page.items).map((card) => (
          <li key={card.id} className="border-b border-rule py-5">
            <Teaser card={card} as="h2" picture="side" standfirst />
          </li>
        ))}
      </ul>
      <nav className="mt-6 flex flex-wrap gap-x-8 gap-y-3 font-sans font-semibold">
        {!first && (
          <a href={path} className="text-accent underline">
            {t('newest')}
          </a>
        )}
        {page.next && (
          <a rel="next" href={withQuery(path, { after: page.next })} className="text-accent underline">
            {t('older')} →
          </a>
        )}
      </nav>
    </>
  );
}
