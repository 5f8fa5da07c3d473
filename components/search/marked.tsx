import type { Piece } from '@/lib/search/highlight';

/** Text with what was searched for marked in it. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  // Pieces have no names, and their order never changes.
  return pieces.map(({ text, hit }, place) => (hit ? <mark key={`${place}`}>{text}</mark> : text));
}
