import { reading } from '../db/client';
import { wordsOf } from '../text/words';
import { quoted } from './lexemes';
import { type ArticleText, type MetWord, readTexts } from './read-text';
import type { Reading } from './understand';

/** A run of text; `hit` when it is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

export interface Highlighted {
  headline: Piece[];
  /** The part of the text with the most of what was searched for. */
  snippet: Piece[];
}

/** Words of a snippet, and how many of them stand before its first hit. */
const snippetWords = 36;
const leading = 8;

/** The end of a block that no sentence ends: of a heading, an entry of a list. */
const blockEnd = /(?<![.!?…:;»”"])\s*\n\s*/gu;

/** A word of a text with its place, and the terms of the query that it stands for. */
interface Place {
  start: number;
  end: number;
  terms: number[];
}

/** The lexemes of each term, as a `Mark` spells them. */
const keysOf = (readings: Reading[]): Set<string>[] =>
  readings.map(
    (one) =>
      new Set(
        [one.words, ...one.names]
          .flat()
          .flatMap((word) => word?.map((alternative) => quoted(alternative.lexeme)) ?? []),
      ),
  );

function placesOf(text: string, words: MetWord[], keys: Set<string>[]): Place[] {
  return wordsOf(text).map(({ start, end }, place) => {
    const { stemMark = null, soundMarks = [] } = words[place] ?? {};
    const marks = stemMark ? [stemMark, ...soundMarks] : [];
    const terms = keys.flatMap((set, term) => (marks.some((mark) => set.has(mark.lexeme)) ? [term] : []));
    return { start, end, terms };
  });
}

function pieces(text: string, places: Place[], from = 0, to = text.length): Piece[] {
  const cut: Piece[] = [];
  let at = from;
  const add = (end: number, hit: boolean) => {
    const run = text.slice(at, end).replace(blockEnd, ' · ').replace(/\s+/g, ' ');
    const last = cut.at(-1);
    if (run && last?.hit === hit) last.text += run;
    else if (run) cut.push({ text: run, hit });
    at = end;
  };
  for (const place of places) {
    if (!place.terms.length || place.start < from || place.end > to) continue;
    add(place.start, false);
    add(place.end, true);
  }
  add(to, false);
  return cut;
}

/** The window with the most different terms, of those with the most hits the first. */
function bestWindow(places: Place[]): [first: number, last: number] {
  let best = { first: 0, value: -1 };
  for (const [first, place] of places.entries()) {
    if (!place.terms.length) continue;
    const inside = places.slice(first, first + snippetWords - leading).flatMap((one) => one.terms);
    const value = new Set(inside).size * 100 + inside.length;
    if (value > best.value) best = { first, value };
  }
  const first = best.value < 0 ? 0 : Math.max(0, best.first - leading);
  return [first, Math.min(places.length, first + snippetWords) - 1];
}

function snippetOf(text: string, places: Place[]): Piece[] {
  if (!places.length) return [];
  const [first, last] = bestWindow(places);
  const start = first === 0 ? 0 : (places[first]?.start ?? 0);
  const end = last === places.length - 1 ? text.length : (places[last]?.end ?? text.length);
  const cut = pieces(text, places, start, end);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...cut,
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** Marks in texts what terms stand for, whatever form it has there; in order. The pieces are text, never HTML. */
export const highlight = (articles: ArticleText[], readings: Reading[]): Promise<Highlighted[]> =>
  reading(async (db) => {
    const keys = keysOf(readings);
    const read = await readTexts(db, articles);
    return articles.map(({ headline, standfirst, body }, n) => {
      const words = read[n] ?? { headline: [], standfirst: [], body: [] };
      const inStandfirst = placesOf(standfirst, words.standfirst, keys);
      const inBody = placesOf(body, words.body, keys);
      const found = (places: Place[]) => new Set(places.flatMap((place) => place.terms)).size;
      // The standfirst was written to be read alone: it stands where it says as much.
      const enough = standfirst !== '' && found(inStandfirst) >= found(inBody);
      return {
        headline: pieces(headline, placesOf(headline, words.headline, keys)),
        snippet: enough ? pieces(standfirst, inStandfirst) : snippetOf(body, inBody),
      };
    });
  });
