'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * The token of a link, which stands behind the `#`: null until the browser has been asked, empty when the link is not
 * whole. It stays in the address, so that the page can be read again.
 */
export function useLinkToken(): string | null {
  return useSyncExternalStore<string | null>(
    never,
    () => (/^#[\w-]{43}$/.test(window.location.hash) ? window.location.hash.slice(1) : ''),
    () => null,
  );
}
