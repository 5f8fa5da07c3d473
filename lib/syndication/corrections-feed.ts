import { getTranslations } from 'next-intl/server';
import { currentEdition } from '../i18n/current-edition';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { routes, withQuery } from '../i18n/routes';
import { press } from '../press/card';
import { tags } from '../press/tags';
import { listCorrections } from '../stories/corrections';
import { escapeHtml } from '../text/escape-html';
import type { Feed } from './feed';

/** The corrections of an edition: an item each, which leads to its place on the article. */
export async function correctionsFeed(locale: Locale): Promise<Feed> {
  const [site, t, { items }] = await Promise.all([
    getTranslations({ locale, namespace: 'corrections' }),
    getTranslations({ locale, namespace: 'article' }),
    listCorrections(locale, null),
  ]);
  press({ tags: [tags.corrections(locale), ...items.map(({ card }) => tags.card(card.id))] });
  return {
    locale,
    title: `${currentEdition(locale).name}: ${site('title')}`,
    description: site('intro'),
    path: routes.corrections.path(locale),
    items: items.map(({ id, kind, body, at, card }) => ({
      id: `urn:uuid:${id}`,
      url: absolute(withQuery(routes.article.path(locale, card.section.slug, card.slug), {}, `correction-${id}`)),
      title: `${t(kind)}: ${card.headline}`,
      summary: body,
      html: `<p>${escapeHtml(body)}</p>`,
      publishedAt: at,
      updatedAt: at,
      authors: [],
      topics: [],
      picture: null,
    })),
  };
}
