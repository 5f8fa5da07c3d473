import { tags as names } from '../press/tags';
import type { SendPurge } from './purge-jobs';

export interface CdnSettings {
  /** Where purges are posted to. */
  url: string;
  /** Sent as a bearer token when given. */
  token?: string;
  /** A CDN that takes longer did not take it. Milliseconds. */
  patience?: number;
}

/** Cloudflare takes 30 tags a request; as many of ours also fit the header of 8 KB that Varnish reads. */
const perRequest = 30;

/** A tag that a header could not carry as it is stands for the whole site. */
const inHeader = (tag: string): string => (/^[\x21-\x2b\x2d-\x7e]{1,200}$/.test(tag) ? tag : names.site);

/**
 * Makes what tells a CDN to drop pages: `POST` with the tags in the header `Cache-Tag` (deploy/varnish.vcl reads it)
 * and in a JSON body of the form Cloudflare reads, and the verb in `Gazette-Verb`.
 */
export function purgeSender({ url, token, patience = 5_000 }: CdnSettings): SendPurge {
  return async (verb, tags) => {
    const all = [...new Set(tags.map(inHeader))];
    for (let from = 0; from < all.length; from += perRequest) {
      const some = all.slice(from, from + perRequest);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'cache-tag': some.join(','),
          'gazette-verb': verb,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ tags: some }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`the CDN answered a purge with ${response.status}`);
    }
  };
}
