import type { Span } from '../verdict';

/** A text made readable for the rules, with the way back to what was typed. */
export interface MappedText {
  text: string;
  /** Turns a place in `text` into the place in the original, UTF-16 units. */
  toOriginal(start: number, end: number): Span;
}

/** More marks on one letter than any of our languages writes are decoration ("zalgo"). */
const mostMarks = 3;
/** A letter with what hangs on it, or marks that hang on nothing. */
const clusters = /\P{M}\p{M}*|\p{M}+/gu;
const plain = /^[\t\n\r -~]*$/;
/** Zero-width spaces and joiners, soft hyphens, direction marks, variation selectors, fillers. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters in other clothes: full width, mathematical, circled. Not signs such as № and ½, which are words of their own. */
const dressed = /^(?:\p{L}|\p{Nd}|[\u24b6-\u24e9\u2460-\u2468\u{1f130}-\u{1f149}])$/u;

/** One cluster as the rules read it: composed, undressed, without what does not show. */
function readable(cluster: string): string {
  const bare = cluster.replace(invisible, '');
  const [base = ''] = bare;
  const marks = [...bare.slice(base.length)].slice(0, mostMarks).join('');
  const letter = (base + marks).normalize('NFC');
  return dressed.test(base) ? letter.normalize('NFKC') : letter;
}

/** Normalises a text of any content; lone surrogates become U+FFFD. */
export function mapText(original: string): MappedText {
  // Nothing in plain ASCII changes: the way back is the way there.
  if (plain.test(original)) return { text: original, toOriginal: (start, end) => [start, end] };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of original.toWellFormed().matchAll(clusters)) {
    const letters = readable(cluster);
    parts.push(letters);
    for (let unit = 0; unit < letters.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return {
    text: parts.join(''),
    toOriginal: (start, end) => {
      const from = starts[start] ?? original.length;
      return [from, end > start ? (ends[end - 1] ?? original.length) : from];
    },
  };
}
