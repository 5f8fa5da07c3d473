import { env } from '../settings/env';

/** Whether a write comes from our own pages: browsers say so, others must name our origin (DESIGN.md, "Addresses"). */
export function isSameOrigin(headers: Headers): boolean {
  if (headers.get('sec-fetch-site') === 'same-origin') return true;
  const origin = headers.get('origin');
  return origin !== null && origin === new URL(env().SITE_URL).origin;
}
