const space = '[ \\n]';
/** Before the word: the start, a space, a dash, or what opens a quotation or a bracket. */
const before = '(?<=^|[\\s\u00a0(«„“—–-])';
/** Prepositions, conjunctions and negations: a line that ends with one reads as if something were missing. */
const binding = new RegExp(`${before}(\\p{Script=Cyrillic}{1,2})${space}(?=\\S)`, 'giu');
/** Particles that belong to the word before them. */
const bound = new RegExp(`(?<=\\p{Script=Cyrillic})${space}(?=(?:бы?|же?|ли?)(?![\\p{L}\\p{N}]))`, 'giu');
/** A dash ends a line, it never begins one. */
const dash = new RegExp(`(?<=\\p{Script=Cyrillic}|[\\p{N}%»)”])${space}(?=—${space})`, 'gu');

/** A number up to 999, of which the next word says what it counts; years stand for themselves. */
const counting = new RegExp(`(?<![\\p{N}.,:\u2013-])(\\p{N}{1,3})${space}(?=\\p{L})`, 'gu');

/**
 * Keeps by no-break spaces numbers on the line of what they count, in every language; and, as Russian newspapers do,
 * Russian words of one or two letters on the line of the word they belong to, and dashes on the line before.
 */
export const bindWords = (text: string): string =>
  text.replace(dash, '\u00a0').replace(bound, '\u00a0').replace(binding, '$1\u00a0').replace(counting, '$1\u00a0');
