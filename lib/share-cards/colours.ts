import type { ShareCard } from './share-card';

/** The light scheme of `app/globals.css`: a test holds them together. */
export const paper = '#fdfcf9';
export const ink = '#1a1916';
export const muted = '#5b5850';
export const rule = '#dcd7cc';
export const accents: Record<ShareCard['accent'], string> = {
  crimson: '#a3182f',
  ochre: '#865700',
  teal: '#00666a',
  plum: '#7b2a75',
  indigo: '#2b4a9b',
  forest: '#2a6131',
};
