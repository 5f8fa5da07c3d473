import type { Metadata } from 'next';
import { addresses } from '../i18n/alternates';
import type { Locale } from '../i18n/locales';
import { absolute, pageMetadata } from '../i18n/metadata';
import { routes } from '../i18n/routes';
import { pictureUrl, shareCard } from '../media/picture';
import { shareCardPath } from '../share-cards/share-card';
import type { ArticlePage } from '../stories/article-page';
import { changedAt } from '../stories/changed-at';

/** Widest of the JPEG every picture has, in pixels: programs that make link previews read nothing newer. */
const shareWidth = 1200;

/** The head of an article page. */
export function articleMetadata(locale: Locale, page: ArticlePage): Metadata {
  const { card, byline, meta, translations } = page;
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
  // Ours first: networks that show one picture show that, the others may choose.
  const own = { url: absolute(shareCardPath(locale, card)), ...shareCard, alt: card.headline, type: 'image/jpeg' };
  const pictures = hero
    ? [
        {
          url: absolute(pictureUrl(hero.shareHash ?? hero.hash, shareWidth, 'jpeg')),
          width,
          height: Math.round((hero.shareHash ? shareCard.height / shareCard.width : hero.height / hero.width) * width),
          alt: heroWords?.alt,
        },
      ]
    : [];
  return {
    ...base,
    authors: byline.map((person) => ({ name: person.name, url: absolute(routes.author.path(locale, person.slug)) })),
    openGraph: {
      ...base.openGraph,
      title: meta.socialTitle,
      description: meta.socialDescription,
      type: 'article',
      publishedTime: card.publishedAt.toISOString(),
      modifiedTime: changedAt(page).toISOString(),
      section: card.section.name,
      tags: page.topics.map((topic) => topic.name),
      images: [own, ...pictures],
    },
    twitter: {
      card: 'summary_large_image',
      title: meta.socialTitle,
      description: meta.socialDescription,
      images: [{ url: own.url, alt: own.alt }],
    },
  };
}
