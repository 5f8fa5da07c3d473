import { quoted } from './lexemes';
import type { Alternative, Reading, Words } from './understand';

/** Queries in PostgreSQL's text form. None is empty: what has no lexemes is null. */
export type Query = string | null;

const any = (parts: string[]): Query => (parts.length > 1 ? `(${parts.join(' | ')})` : (parts[0] ?? null));

export const anyOf = (alternatives: Alternative[]): Query => any(alternatives.map((one) => quoted(one.lexeme)));

/** Words side by side; a stop word between them leaves its place open. */
export function phraseOf(words: Words): Query {
  let query: Query = null;
  let distance = 0;
  for (const word of words) {
    if (query) distance++;
    const one = word && anyOf(word);
    if (!one) continue;
    query = query ? `${query} <${distance}> ${one}` : one;
    distance = 0;
  }
  return query && `(${query})`;
}

/** All of some queries. */
export function allOf(queries: Query[]): Query {
  const parts = queries.filter((query) => query !== null);
  return parts.length ? parts.join(' & ') : null;
}

/**
 * A term: its word, or its words side by side, or another name for the same. A term with a word that the index can't
 * know is null.
 */
export function termQuery({ words, names }: Reading): Query {
  const unknown = words.some((word) => word?.length === 0);
  const own = words.length === 1 ? anyOf(words[0] ?? []) : phraseOf(words);
  return any([unknown ? null : own, ...names.map(phraseOf)].filter((query) => query !== null));
}

const inHeadline = (words: Words): Query =>
  allOf(
    words.flatMap((word) =>
      word ? [any(word.filter((one) => /^[^=>^@#]/.test(one.lexeme)).map((one) => quoted(`>${one.lexeme}`)))] : [],
    ),
  );

/** The same words in the headline. */
export const titleQuery = ({ words, names }: Reading): Query =>
  any([words, ...names].map(inHeadline).flatMap((query) => (query ? [`(${query})`] : [])));
