import { cache } from 'react';
import { isLocale } from '../i18n/locales';
import { env } from '../settings/env';
import type { Actor } from './actor';
import { auth } from './better-auth';
import { type Role, roles } from './roles';

const isRole = (value: unknown): value is Role => roles.includes(value as Role);

/** However often it is used, a session ends then: a stolen one must not live for ever. Milliseconds. */
const longestSession = 30 * 24 * 60 * 60_000;

/** Who sends a request, by its session cookie: null when nobody is signed in, or no longer works here. */
export async function actorOf(headers: Headers): Promise<Actor | null> {
  const session = await auth().api.getSession({ headers });
  if (!session) return null;
  const { id, name, role, locale, personId, disabledAt } = session.user;
  if (disabledAt || !isRole(role)) return null;
  if (Date.now() - session.session.createdAt.getTime() > longestSession) return null;
  return {
    id,
    name,
    role,
    locale: isLocale(locale) ? locale : env().DEFAULT_LOCALE,
    personId: personId ?? null,
    sessionId: session.session.id,
  };
}

/** Who looks at a page. Asked once a render, however many parts want to know. */
export const pageActor = cache(async (): Promise<Actor | null> => {
  const { headers } = await import('next/headers');
  return actorOf(await headers());
});
