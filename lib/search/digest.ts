import { lexeme, quoted } from './lexemes';
import type { Mark, MetWord, ReadText } from './read-text';

/** What is stored of an article's words. */
export interface Digest {
  /** Those that the vocabulary may not have yet, each once, stop words left out. */
  fresh: MetWord[];
  /** Their lexemes with the places they stand in, as a tsvector spells them. */
  vector: string;
  /** Its most telling stems with their weights, heaviest first. */
  telling: [stem: string, weight: number][];
  /** Words of the body, stop words included. */
  length: number;
  /** Words of all parts. */
  read: number;
}

/** PostgreSQL's last position in a vector. */
const lastPosition = 16_383;
/** Words of a part that are indexed: PostgreSQL refuses a vector of a megabyte, and an article with it. */
const mostWords = 30_000;
/** Positions between two parts, so that no phrase reaches from one into the next. */
const gap = 10;
/** Telling words kept per article: the headline's, the standfirst's and the body's most frequent. */
const kept = 24;

/** Parts that a stem stands in, as bits. */
const [inHeadline, inStandfirst] = [1, 2];

interface Weighed {
  stem: string;
  weight: number;
}

/** The most telling stems: the headline counts four times, the standfirst twice, the body by the log of repeats. */
function tellingStems(met: Mark[]): [stem: string, weight: number][] {
  const heavy: Weighed[] = [];
  const light: Weighed[] = [];
  for (const { telling: stem, parts, inBody } of met) {
    if (stem === null) continue;
    const weight = (parts & inHeadline ? 4 : 0) + (parts & inStandfirst ? 2 : 0) + Math.log(1 + inBody);
    // Most stand once in the body and nowhere else: they are sorted only when they are needed.
    (inBody > 1 || parts ? heavy : light).push({ stem, weight });
  }
  const all = heavy.length < kept ? [...heavy, ...light] : heavy;
  return all
    .sort((x, y) => y.weight - x.weight || (x.stem < y.stem ? -1 : 1))
    .slice(0, kept)
    .map(({ stem, weight }) => [stem, weight]);
}

/** Places as a vector lists them, each made once. */
const places: string[] = [];
function placeOf(position: number): string {
  const bounded = Math.min(position, lastPosition);
  places[bounded] ??= `,${bounded}`;
  return places[bounded];
}

let digests = 0;

/** What is stored of the words of an article. */
export function digestOf({ headline, standfirst, body }: ReadText): Digest {
  const digest = ++digests;
  const met: Mark[] = [];
  const fresh: MetWord[] = [];
  const lexemes: string[] = [];
  let position = 0;
  const count = (mark: Mark, place: string, bit: number) => {
    if (mark.digest === digest) mark.places += place;
    else {
      mark.digest = digest;
      mark.places = place;
      mark.parts = mark.inBody = 0;
      met.push(mark);
    }
    mark.parts |= bit;
    if (!bit) mark.inBody++;
  };
  const read = (part: MetWord[], weight: 'A' | 'B' | '', bit: number) => {
    for (const word of part.length > mostWords ? part.slice(0, mostWords) : part) {
      position++;
      if (!word.stemMark) continue;
      const place = placeOf(position) + weight;
      count(word.stemMark, place, bit);
      for (const mark of word.soundMarks) count(mark, place, bit);
      if (word.digest !== digest) {
        word.digest = digest;
        if (!word.stored) fresh.push(word);
      }
      if (bit) lexemes.push(quoted(lexeme.exact(word.folded)));
      if (bit === inHeadline && word.stem) lexemes.push(quoted(lexeme.title(word.stem)));
    }
    position += gap;
  };
  read(headline, 'A', inHeadline);
  read(standfirst, 'B', inStandfirst);
  read(body, '', 0);
  // PostgreSQL itself brings together what has one lexeme, and keeps the first 255 positions.
  for (const { lexeme, places } of met) lexemes.push(`${lexeme}:${places.slice(1)}`);
  return {
    fresh,
    vector: lexemes.join(' '),
    telling: tellingStems(met),
    length: body.length,
    read: headline.length + standfirst.length + body.length,
  };
}
