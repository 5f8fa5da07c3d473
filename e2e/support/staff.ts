import { randomBytes } from 'node:crypto';
import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../lib/auth/actor';
import { createStaff } from '../../lib/auth/create-staff';
import type { Role } from '../../lib/auth/roles';
import { article } from '../../lib/db/schema/stories';
import type { Locale } from '../../lib/i18n/locales';
import { createArticle, createStory } from '../../lib/stories/create';
import { database } from './database';
import { sectionIds } from './vocabulary';

const password = 'correct horse battery staple';

/** A member of staff of the test's own. */
export async function makeStaff(role: Role, name: string): Promise<Actor & { email: string }> {
  const email = `${randomBytes(8).toString('hex')}@example.org`;
  const id = await createStaff(database(), { name, email, role, locale: 'en', password });
  return { id, name, role, locale: 'en', personId: null, email };
}

/** Signs a browser in, by the address that the sign-in page asks. */
export async function signIn(context: BrowserContext, { email }: { email: string }, origin = ''): Promise<void> {
  const request: APIRequestContext = context.request;
  const answer = await request.post('/api/auth/sign-in/email', { data: { email, password }, headers: { origin } });
  if (!answer.ok()) throw new Error(`The sign-in was refused with ${answer.status()}.`);
}

/** An article that somebody began and has not written yet; returns its id. */
export async function begin(by: Actor, locale: Locale = 'en'): Promise<string> {
  const [sectionId = ''] = await sectionIds(['politics']);
  const storyId = await createStory(database(), { sectionId, originLocale: locale, kind: 'report' });
  const id = await createArticle(database(), { storyId, locale, sectionId });
  await database().update(article).set({ createdBy: by.id }).where(eq(article.id, id));
  return id;
}
