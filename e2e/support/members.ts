import type { BrowserContext, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../lib/auth/actor';
import type { Role } from '../../lib/auth/roles';
import { article } from '../../lib/db/schema/stories';
import type { Locale } from '../../lib/i18n/locales';
import { createArticle, createStory } from '../../lib/stories/create';
import { database } from './database';
import { addPerson, type Person, signInBrowser } from './staff';
import { sectionIds } from './vocabulary';

/** A member of staff as functions of the newsroom take one, with what they sign in by. */
export type Member = Actor & Person;

export async function addMember(role: Role, locale: Locale = 'en', name?: string): Promise<Member> {
  return { ...(await addPerson(role, { locale, name })), role, locale, personId: null };
}

/** Signs a member of staff in: from then on the browser is theirs. */
export const signIn = (at: Page | BrowserContext, member: Person): Promise<void> =>
  signInBrowser('context' in at ? at.context() : at, member);

/** An article that somebody began and has not written yet; returns its id. */
export async function begin(by: Actor, locale: Locale = 'en'): Promise<string> {
  const [sectionId = ''] = await sectionIds(['politics']);
  const storyId = await createStory(database(), { sectionId, originLocale: locale, kind: 'report' });
  const id = await createArticle(database(), { storyId, locale, sectionId });
  await database().update(article).set({ createdBy: by.id }).where(eq(article.id, id));
  return id;
}
