/** Orders of a discussion's threads; replies are always oldest first, because they answer each other. */
export const sorts = ['newest', 'oldest', 'liked'] as const;
export type Sort = (typeof sorts)[number];

/** The order that an address names: newest first when it names none, `invalid` when there is no such order. */
export function sortFrom(text: string | null): Sort | 'invalid' {
  if (text === null) return 'newest';
  return sorts.find((sort) => sort === text) ?? 'invalid';
}

/** How an address names an order; the usual one goes without saying, so that there is one address for it. */
export const sortQuery = (sort: Sort): string | null => (sort === 'newest' ? null : sort);
