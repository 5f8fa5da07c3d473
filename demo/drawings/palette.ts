/**
 * The inks of the demo edition, as if one press printed all of it: a warm paper, a blue-black, four cool and four
 * warm flats. A drawing takes a ground, two or three flats and one accent, never all of them.
 */
export const palette = {
  /** Grounds. */
  paper: '#f2ebdc',
  chalk: '#fbf7ee',
  sand: '#e4d6bb',
  fog: '#cfd3cc',
  /** Cool flats, dark to light. */
  ink: '#1b2430',
  night: '#243a52',
  sea: '#3f6f86',
  lagoon: '#8fb3b5',
  mist: '#c5d8d3',
  pine: '#2f4a41',
  sage: '#93a488',
  /** Warm flats, dark to light. */
  umber: '#6b4a38',
  clay: '#b9785a',
  blush: '#e8bfa6',
  ochre: '#d9a441',
  /** Accents: one in a drawing. */
  vermilion: '#d6452c',
  plum: '#7a2f45',
  /** Hairlines and quiet labels on paper. */
  rule: '#c9bda3',
  soft: '#6c675d',
} as const;

export type Ink = (typeof palette)[keyof typeof palette];
