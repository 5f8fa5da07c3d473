import type { ArticlePage } from './article-page';

/** When something readers see of an article last changed: its text, a correction, an update of a live story. UTC. */
export function changedAt({ card, corrections, updates }: Pick<ArticlePage, 'card' | 'corrections' | 'updates'>): Date {
  const times = [
    card.updatedAt,
    ...corrections.map(({ at }) => at),
    ...updates.flatMap(({ at, editedAt }) => (editedAt ? [at, editedAt] : [at])),
  ];
  return new Date(Math.max(...times.map((at) => at.getTime())));
}
