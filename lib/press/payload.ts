import { tags } from './tags';

/** The channel of PostgreSQL's NOTIFY that every press listens on. */
export const channel = 'press';

/**
 * What becomes of the copies that carry a tag (DESIGN.md, "Freshness"), the mildest first. `expire`: served once more while renewed;
 * `purge`: served only if the new render fails; `kill`: destroyed, the last good one too.
 */
export const verbs = ['expire', 'purge', 'kill'] as const;
export type Verb = (typeof verbs)[number];

/** PostgreSQL's limit of a payload; one byte more rolls the whole write back. Bytes. */
const longest = 7_999;

/**
 * The payloads that announce tags, each once. A tag too long for one is announced as the whole site: too much is
 * dropped then, but nothing stale stays and the write goes through.
 */
export function payloadsOf(verb: Verb, names: Iterable<string>): string[] {
  const payloads = new Set<string>();
  for (const name of names) {
    const payload = `${verb} ${name}`;
    payloads.add(Buffer.byteLength(payload) <= longest ? payload : `${verb} ${tags.site}`);
  }
  return [...payloads];
}

/** Reads a payload; null when it is none of ours. */
export function parsePayload(payload: string): { verb: Verb; tag: string } | null {
  const [word, ...rest] = payload.split(' ');
  const verb = verbs.find((one) => one === word);
  const tag = rest.join(' ');
  return verb && tag ? { verb, tag } : null;
}
