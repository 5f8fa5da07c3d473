import { wordsOf } from '../text/words';

/** A part of a query: a word, or several that must stand side by side. */
export interface Term {
  /** As it was typed, without quotes and minus. */
  text: string;
  words: string[];
  /** Two words with a hyphen between them, written as one: `cease-fire`, `ceasefire`. */
  joined: string | null;
}

export interface ParsedQuery {
  terms: Term[];
  /** What must not be there. */
  excluded: Term[];
}

const hyphened = /^(\p{L}{2,})[-‐](\p{L}{2,})$/u;

/** Longest query in characters, and parts of one that are looked at: more is no question. */
export const queryLongest = 200;
const mostTerms = 10;

const part =
  /(?<=^|\s)(?<minus>[-−–]?)(?:"(?<quoted>[^"]*)"?|[“„](?<curly>[^”“]*)[”“]?|«(?<angular>[^»]*)»?|(?<bare>\S+))/gu;

/**
 * Reads a query: words, "phrases" in any of our quotes, and -words or -"phrases" that must not be there. A word with a
 * hyphen inside is a phrase. What holds no letter and no digit is no part.
 */
export function parseQuery(text: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], excluded: [] };
  for (const { groups = {} } of text.slice(0, queryLongest).matchAll(part)) {
    const { minus, quoted, curly, angular, bare } = groups;
    const said = (quoted ?? curly ?? angular ?? bare ?? '').trim();
    const words = wordsOf(said).map((word) => word.text);
    const list = minus ? parsed.excluded : parsed.terms;
    if (words.length && parsed.terms.length + parsed.excluded.length < mostTerms) {
      list.push({ text: said, words, joined: bare ? (hyphened.exec(said)?.slice(1).join('') ?? null) : null });
    }
  }
  return parsed;
}

/** The query as text again, with one of its words spelt in another way. */
export function respell(text: string, word: string, spelling: string): string {
  const [found] = wordsOf(text).filter((one) => one.text === word);
  if (!found) return text;
  return text.slice(0, found.start) + spelling + text.slice(found.start + word.length);
}
