import type { CollectionPage, ItemList } from 'schema-dts';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { routes } from '../i18n/routes';
import type { Card } from '../stories/cards';
import { websiteId } from './organization';

export type ListedCard = Pick<Card, 'slug' | 'headline'> & { section: Pick<Card['section'], 'slug'> };

/** Articles in the order a page lists them, each once. */
export function itemListOf(locale: Locale, cards: ListedCard[]): ItemList {
  const byUrl = new Map(
    cards.map((card) => [absolute(routes.article.path(locale, card.section.slug, card.slug)), card.headline]),
  );
  return {
    '@type': 'ItemList',
    numberOfItems: byUrl.size,
    itemListElement: [...byUrl].map(([url, name], i) => ({ '@type': 'ListItem', position: i + 1, url, name })),
  };
}

/** A page that lists articles. */
export function collectionOf(
  locale: Locale,
  page: { name: string; description: string; path: string; cards: ListedCard[] },
): CollectionPage {
  const url = absolute(page.path);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: page.name,
    ...(page.description && { description: page.description }),
    inLanguage: locale,
    isPartOf: { '@id': websiteId(locale) },
    mainEntity: itemListOf(locale, page.cards),
  };
}
