import type { Metadata } from 'next';
import { addresses } from '../i18n/alternates';
import type { Locale } from '../i18n/locales';
import { absolute, pageMetadata } from '../i18n/metadata';
import { routes } from '../i18n/routes';
import { pictureUrl, shareCard } from '../media/picture';
import type { ArticlePage } from './article-page';

/** Widest of the JPEG every picture has, in pixels: programs that make link previews read nothing newer. */
const shareWidth = 1200;

/** The head of an article page. */
export function articleMetadata(locale: Locale, { card, byline, meta, translations }: ArticlePage): Metadata {
  const base = pageMetadata({
    locale,
    title: meta.title,
    description: meta.description,
    path: routes.article.path(locale, card.section.slug, card.slug),
    // Of its comments.
    feed: card.headline,
    alternates: addresses(translations, (other, at) => routes.article.path(other, at.section, at.slug)),
  });
  const { hero, heroWords } = card;
  // The file is named by the width wished for; a smaller picture stays as small as it is.
  const width = Math.min(shareWidth, hero?.width ?? shareWidth);
  const images = hero
    ? [
        {
          url: absolute(pictureUrl(hero.shareHash ?? hero.hash, shareWidth, 'jpeg')),
          width,
          height: Math.round((hero.shareHash ? shareCard.height / shareCard.width : hero.height / hero.width) * width),
          alt: heroWords?.alt,
        },
      ]
    : undefined;
  return {
    ...base,
    authors: byline.map((person) => ({ name: person.name, url: absolute(routes.author.path(locale, person.slug)) })),
    openGraph: {
      ...base.openGraph,
      title: meta.socialTitle,
      description: meta.socialDescription,
      type: 'article',
      publishedTime: card.publishedAt.toISOString(),
      modifiedTime: card.updatedAt.toISOString(),
      section: card.section.name,
      images,
    },
    twitter: { card: hero ? 'summary_large_image' : 'summary' },
  };
}
