/** How long a link may be made to work: an hour, a working day, a day, three days, a week. Hours. */
export const linkTerms = [1, 8, 24, 72, 168] as const;
export type LinkTerm = (typeof linkTerms)[number];
