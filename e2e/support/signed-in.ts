import type { BrowserContext } from '@playwright/test';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../lib/auth/actor';
import type { Role } from '../../lib/auth/roles';
import { draft } from '../../lib/db/schema/newsroom';
import { article } from '../../lib/db/schema/stories';
import type { Locale } from '../../lib/i18n/locales';
import { draftFields } from '../../lib/newsroom/drafts/draft-content';
import { doc, p } from '../../lib/stories/body/build';
import type { BodyNode } from '../../lib/stories/body/schema';
import { createArticle, createStory } from '../../lib/stories/create';
import { database } from './database';
import { addMember, signIn } from './members';
import { origin } from './staff';
import { sectionIds } from './vocabulary';

/** A new member of staff, signed in in a browser. */
export async function signedIn(context: BrowserContext, role: Role, locale: Locale = 'en'): Promise<Actor> {
  const member = await addMember(role, locale, `A ${role}`);
  await signIn(context, member);
  return member;
}

/** Sends a write of the newsroom as the pages do. */
export async function write<Answer>(
  context: BrowserContext,
  path: string,
  data: object,
  method: 'POST' | 'PUT' | 'DELETE' = 'POST',
): Promise<Answer> {
  const answer = await context.request.fetch(path, {
    method,
    data,
    headers: { origin: origin(), 'content-language': 'en' },
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

export interface Draft {
  articleId: string;
  storyId: string;
}

/** An unpublished article with a draft, in a story of its own or in one that is given. */
export async function writeDraft(
  by: Actor,
  locale: Locale,
  {
    headline,
    body = [p('A text that nobody has read.')],
    ...fields
  }: { headline: string; body?: object[]; slug?: string },
  story?: string,
): Promise<Draft> {
  const [sectionId = ''] = await sectionIds(['science']);
  return database().transaction(async (tx) => {
    const storyId = story ?? (await createStory(tx, { sectionId, originLocale: locale, kind: 'report' }));
    const articleId = await createArticle(tx, { storyId, locale, sectionId });
    await tx.update(article).set({ createdBy: by.id }).where(eq(article.id, articleId));
    const content = { fields: draftFields.parse({ headline, ...fields }), doc: doc(...(body as BodyNode[])) };
    await tx.insert(draft).values({ articleId, ...content, savedBy: by.id });
    return { articleId, storyId };
  });
}

/** Changes the headline of a draft, as an autosave would. */
export async function changeDraft(articleId: string, headline: string): Promise<void> {
  const [stored] = await database().select().from(draft).where(eq(draft.articleId, articleId));
  if (!stored) throw new Error('there is no draft');
  const fields = { ...stored.fields, headline };
  await database()
    .update(draft)
    .set({ fields, lockVersion: stored.lockVersion + 1, savedAt: new Date() })
    .where(eq(draft.articleId, articleId));
}
