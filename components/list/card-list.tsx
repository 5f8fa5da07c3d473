import { getTranslations } from 'next-intl/server';
import type { CardPage } from '@/lib/stories/lists';
import { PageLinks } from './page-links';
import { Teaser } from './teaser';

/** A page of articles, newest first; the first page opens with its newest large. */
export async function CardList({ page, path, first }: { page: CardPage; path: string; first: boolean }) {
  const t = await getTranslations('list');
  const [head, ...rest] = page.items;
  if (!head) {
    return (
      <>
        <p className="py-8 text-lg text-muted">{t('empty')}</p>
        <PageLinks path={path} next={page.next} first={first} />
      </>
    );
  }
  return (
    <div className="max-w-[56rem]">
      {first && (
        <div className="border-b border-rule pb-6">
          <Teaser
            card={head}
            size="large"
            as="h2"
            picture="top"
            crop="aspect-[3/2] sm:aspect-video"
            sizes="(min-width: 60rem) 56rem, 100vw"
            standfirst
            first
          />
        </div>
      )}
      <ul>
        {(first ? rest : page.items).map((card) => (
          <li key={card.id} className="border-b border-rule py-5">
            <Teaser card={card} as="h2" picture="side" standfirst />
          </li>
        ))}
      </ul>
      <PageLinks path={path} next={page.next} first={first} />
    </div>
  );
}
