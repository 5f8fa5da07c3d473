import { createHash } from 'node:crypto';
import { currentEdition } from '../i18n/current-edition';
import { longDate } from '../i18n/dates';
import type { Locale } from '../i18n/locales';
import { routes } from '../i18n/routes';
import { cutHash } from '../media/crops';
import type { Card } from '../stories/cards';

/** What is drawn on an article's share card. */
export interface ShareCard {
  paper: string;
  section: string;
  accent: Card['section']['accent'];
  headline: string;
  /** Opinion is set in italics, as on the site. */
  opinion: boolean;
  /** A shared picture outlives its day: it says which one it was. */
  date: string;
  picture: Card['hero'];
}

export const shareCardOf = (locale: Locale, card: Card): ShareCard => ({
  paper: currentEdition(locale).name,
  section: card.section.name,
  accent: card.section.accent,
  headline: card.headline,
  opinion: card.kind === 'opinion',
  date: longDate(locale, card.publishedAt),
  picture: card.hero,
});

/** A new way of drawing gives new addresses. */
const recipe = 1;

/** Names what is drawn: whatever changes on the card changes its address, so that no network shows an old one. */
export function versionOf({ picture, ...drawn }: ShareCard): string {
  const all = JSON.stringify([recipe, drawn, picture && cutHash(picture)]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

/** The address of an article's share card as it is now. */
export const shareCardPath = (locale: Locale, card: Card): string =>
  routes.share.path(locale, card.id, `${versionOf(shareCardOf(locale, card))}.jpg`);
