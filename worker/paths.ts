/** Pages of one person, or of those who work here; and what handlers answer. Nothing of it is touched. */
const closed = /^\/(?:api|[a-z]+\/(?:newsroom|preview|comment))(?:\/|$)/;

/** What pages show themselves with. */
const part = /^\/(?:_next\/static|media|fonts|reader)\//;

/** An address with the content's hash in it stands for the same bytes for ever. */
const unchanging = /^\/(?:_next\/static|media|reader)\//;

export const isClosed = (path: string): boolean => closed.test(path);
export const isPart = (path: string): boolean => part.test(path);
export const isUnchanging = (path: string): boolean => unchanging.test(path);

/** What is worth keeping of a page's parts: Next's own scripts, which it has without the press, would do nothing. */
export const isKeptPart = (path: string): boolean =>
  isPart(path) && !(path.startsWith('/_next/') && path.endsWith('.js'));

/** The picture that an address shows in one size: `/media/{hash}/`. Null for what is no picture. */
export const pictureOf = (path: string): string | null => /^\/media\/[^/]+\//.exec(path)?.[0] ?? null;

/** The language of an address; empty when it has none. */
export const languageOf = (path: string): string => /^\/([a-z]{2})(?:\/|$)/.exec(path)?.[1] ?? '';
