import { timingSafeEqual } from 'node:crypto';
import { serverMac } from '../security/server-mac';
import { hashToken, isToken, newToken } from '../security/tokens';
import { env } from '../settings/env';

const name = 'gazette.voter';
/** A year: a like should not be given twice by somebody who comes back. Seconds. */
const lifetime = 365 * 24 * 60 * 60;

/** Signs a voter's number, so that nobody can make up any amount of them. */
const sign = (id: string): string => serverMac(`voter ${id}`).toString('base64url');

/** The voter a request's cookie names, or null when there is none or it is not ours. */
function readVoter(headers: Headers): string | null {
  const value = (headers.get('cookie') ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  const [id = '', signature = ''] = value?.slice(name.length + 1).split('.') ?? [];
  if (!isToken(id) || !isToken(signature)) return null;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id))) ? id : null;
}

export interface Voter {
  hash: Buffer;
  /** Sets the cookie of a new voter: only a like makes one, and only likes get it sent. */
  cookie: string | null;
}

/** Who likes: the voter that the cookie names, or a new one. */
export function voterOf(headers: Headers): Voter {
  const known = readVoter(headers);
  if (known) return { hash: hashToken(known), cookie: null };
  const id = newToken();
  const secure = env().SITE_URL.startsWith('https:') ? '; Secure' : '';
  const cookie = `${name}=${id}.${sign(id)}; Path=/api/comments; Max-Age=${lifetime}; HttpOnly; SameSite=Lax${secure}`;
  return { hash: hashToken(id), cookie };
}
