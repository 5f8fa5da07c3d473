import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Actor } from '../auth/actor';
import { createStaff } from '../auth/create-staff';
import type { Role } from '../auth/roles';
import { db } from '../db/client';
import { article } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import { createArticle, createStory } from '../stories/create';
import { addSection } from '../stories/test-support';

/** A person of a test, and what they sign in with. */
export interface AddedStaff extends Actor {
  email: string;
  password: string;
}

/** A member of staff with an account, as a function of the newsroom takes it. */
export async function addStaff(role: Role, locale: Locale = 'en'): Promise<AddedStaff> {
  const name = `${role} ${v7()}`;
  const email = `${v7()}@example.org`;
  const password = 'long enough a password';
  const id = await createStaff(db(), { name, email, role, locale, password });
  return { id, name, role, locale, personId: null, email, password };
}

/** An unpublished article that somebody began, empty. */
export async function beginArticle(by: Actor, locale: Locale = 'en'): Promise<{ articleId: string; storyId: string }> {
  const sectionId = await addSection(`section-${v7()}`);
  const storyId = await createStory(db(), { sectionId, originLocale: locale, kind: 'report' });
  const articleId = await createArticle(db(), { storyId, locale, sectionId });
  await db().update(article).set({ createdBy: by.id }).where(eq(article.id, articleId));
  return { articleId, storyId };
}
