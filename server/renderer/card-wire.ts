import type { PressCard } from '../../lib/press/card';

/** The trailer (or header, where an answer has no trailers) that carries a page's card to the front. */
export const cardHeader = 'x-gazette-card';

/** A card as a header value: JSON in ASCII. */
export const encodeCard = (card: PressCard): string =>
  JSON.stringify({ ...card, tags: [...card.tags] }).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Reads a card; null when there is none. Only our own child writes it, so its shape is not doubted. */
export function decodeCard(value: string | string[] | undefined): PressCard | null {
  if (typeof value !== 'string') return null;
  const { tags, until, ...rest } = JSON.parse(value) as Omit<PressCard, 'tags' | 'until'> & {
    tags: string[];
    until?: string;
  };
  return { ...rest, tags: new Set(tags), ...(until ? { until: new Date(until) } : {}) };
}
