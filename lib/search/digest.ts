import { lexeme, quoted } from './lexemes';
import type { MetWord, ReadText } from './read-text';

/** What is stored of an article's words. */
export interface Digest {
  /** Its words, each once, stop words left out. */
  words: MetWord[];
  /** Their lexemes with the places they stand in, as a tsvector spells them. */
  vector: string;
  /** Its most telling stems with their weights, heaviest first. */
  telling: [stem: string, weight: number][];
  /** Words of the body, stop words included. */
  length: number;
}

/** PostgreSQL's last position in a vector. */
const lastPosition = 16_383;
/** Words of a part that are indexed: PostgreSQL refuses a vector of a megabyte, and an article with it. */
const mostWords = 30_000;
/** Positions between two parts, so that no phrase reaches from one into the next. */
const gap = 10;
/** Telling words kept per article: the headline's, the standfirst's and the body's most frequent. */
const kept = 24;

/** What a word is to one article. */
interface Met {
  word: MetWord;
  places: string;
  headline: boolean;
  standfirst: boolean;
  inBody: number;
}

const isTelling = (stem: string): boolean => stem.length >= 3 && stem.length <= 40 && /\p{L}/u.test(stem);

/** The first so many of a list in an order, which most of the list need not be brought into. */
function heaviest(stems: Map<string, number>): [string, number][] {
  const weights = Float64Array.from(stems.values()).sort();
  // Twice as many: some are too short or too long to tell anything.
  const least = weights[Math.max(0, weights.length - 2 * kept)] ?? 0;
  return [...stems]
    .filter(([, weight]) => weight >= least)
    .sort(([x, xs], [y, ys]) => ys - xs || (x < y ? -1 : 1))
    .filter(([stem]) => isTelling(stem))
    .slice(0, kept);
}

/** The most telling stems: the headline counts four times, the standfirst twice, the body by the log of repeats. */
function tellingStems(met: Iterable<Met>): [stem: string, weight: number][] {
  const stems = new Map<string, { inBody: number; head: number }>();
  for (const { word, headline, standfirst, inBody } of met) {
    const stem = word.stem as string;
    const head = (headline ? 4 : 0) + (standfirst ? 2 : 0);
    const there = stems.get(stem);
    if (!there) stems.set(stem, { inBody, head });
    else {
      there.inBody += inBody;
      // Two forms of one word in a headline are one word.
      there.head = Math.max(there.head & 4, head & 4) + Math.max(there.head & 2, head & 2);
    }
  }
  const weights = new Map<string, number>();
  for (const [stem, { inBody, head }] of stems) weights.set(stem, head + Math.log(1 + inBody));
  return heaviest(weights);
}

/** What is stored of the words of an article. */
export function digestOf({ headline, standfirst, body }: ReadText): Digest {
  const met = new Map<MetWord, Met>();
  let position = 0;
  const read = (part: MetWord[], weight: 'A' | 'B' | '') => {
    for (const word of part.length > mostWords ? part.slice(0, mostWords) : part) {
      position++;
      if (word.stem === null) continue;
      let there = met.get(word);
      const place = Math.min(position, lastPosition) + weight;
      if (there) there.places += `,${place}`;
      else {
        there = { word, places: place, headline: false, standfirst: false, inBody: 0 };
        met.set(word, there);
      }
      if (weight === 'A') there.headline = true;
      else if (weight === 'B') there.standfirst = true;
      else there.inBody++;
    }
    position += gap;
  };
  read(headline, 'A');
  read(standfirst, 'B');
  read(body, '');
  // PostgreSQL itself brings together what has one lexeme, and keeps the first 255 positions.
  let vector = '';
  for (const { word, places, headline: inTitle, standfirst: inHead } of met.values()) {
    for (const key of word.placed) vector += `${key}:${places} `;
    if (inTitle || inHead) vector += `${quoted(lexeme.exact(word.folded))} `;
    if (inTitle) vector += `${quoted(lexeme.title(word.stem as string))} `;
  }
  return { words: Array.from(met.keys()), vector, telling: tellingStems(met.values()), length: body.length };
}
