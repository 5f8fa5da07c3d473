import { locales } from '../../../lib/i18n/locales';
import { routes } from '../../../lib/i18n/routes';

/** A reader page's address as the press knows it: the same page never has two of them by chance. */
export interface PageAddress {
  /** What Next is asked for and the copy is kept under: the path and the declared query, in the table's order. */
  key: string;
  /** The key without its query; tags of the form `path:{path}` name it. */
  path: string;
  /** Of the long tail: a page that only its query tells from its neighbours (cursors, threads), or a share card. */
  tail: boolean;
  /** What somebody searched for: kept apart even from the rest of the tail. */
  search: boolean;
}

interface Pattern {
  /** The segments after the language; null stands for any. */
  segments: (string | null)[];
  query: readonly string[];
  search: boolean;
}

/** No slug and no word of a page is written like this. */
const any = '*';

function patternsOf(locale: (typeof locales)[number]): Pattern[] {
  const patterns = Object.entries(routes).map(([name, { path, query }]) => {
    const make = path as (...parts: string[]) => string;
    const [, , ...segments] = make(locale, ...Array<string>(make.length - 1).fill(any)).split('/');
    return {
      segments: segments.map((segment) => (segment === any ? null : segment)),
      query,
      search: name === 'search',
    };
  });
  // A page under a word of its own comes before one under any word.
  const wildness = ({ segments }: Pattern) => segments.filter((segment) => segment === null).length;
  return patterns.sort((a, b) => wildness(a) - wildness(b));
}

const patterns = new Map<string, Pattern[]>(locales.map((locale) => [locale, patternsOf(locale)]));

/** The page under a path; undefined for what is not in the table of routes. */
function findPattern(decodedPath: string): Pattern | undefined {
  const [, locale = '', ...segments] = decodedPath.split('/');
  return patterns
    .get(locale)
    ?.find(
      (pattern) =>
        pattern.segments.length === segments.length &&
        pattern.segments.every((segment, i) => segment === null || segment === segments[i]),
    );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const control = /[\u0000-\u001f\u007f]/;

/** Pictures that programs ask for once a share: they must not drive out what readers ask for. */
const shareCard = /^\/[a-z]{2}\/share\/./;

/** A name that stands twice tells a page that its address is wrong; all wrong ones of a page share one copy. */
const wrong = (name: string): string => `${name}=&${name}=`;

function canonicalQuery(search: string, names: readonly string[]): string {
  const given = new URLSearchParams(search);
  return names
    .flatMap((name) => {
      const values = given.getAll(name);
      // What was pasted into the search from a table or over two lines is words beside each other.
      const value = name === 'q' ? (values[0] ?? '').replace(/[\t\r\n]+/g, ' ') : (values[0] ?? '');
      if (values.length > 1 || control.test(value)) return [wrong(name)];
      return value ? [new URLSearchParams([[name, value]]).toString()] : [];
    })
    .join('&');
}

/**
 * Reads an address that `readTarget` has passed. Escapes are written one way and query names that the page does not
 * declare are dropped, so that nobody can make many copies of one page, and none of it reaches Next.
 * @param decodedPath the path with its escapes resolved
 * @param search with its question mark, or empty
 */
export function readAddress(decodedPath: string, search: string): PageAddress {
  const path = decodedPath.split('/').map(encodeURIComponent).join('/');
  const pattern = search ? findPattern(decodedPath) : undefined;
  const query = pattern?.query.length ? canonicalQuery(search, pattern.query) : '';
  return {
    key: query ? `${path}?${query}` : path,
    path,
    tail: query !== '' || shareCard.test(path),
    search: query !== '' && pattern?.search === true,
  };
}
