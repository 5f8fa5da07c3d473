import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../auth/actor';
import { db } from '../db/client';
import { article, story } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { addUpdate, editUpdate, removeUpdate } from '../newsroom/publishing/live-updates';
import { publishNow } from '../newsroom/publishing/publish-now';
import { write } from '../newsroom/publishing/test-support';
import { editStory } from '../newsroom/stories/edit-story';
import { addStaff, beginArticle } from '../newsroom/test-support';
import { findArticles } from '../search/find';
import { addSection } from './test-support';

let drop: () => Promise<void>;
let editor: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  editor = await addStaff('editor');
});
afterAll(() => drop());

async function publishLive(): Promise<{ articleId: string; storyId: string }> {
  const begun = await beginArticle(editor);
  await db().update(story).set({ kind: 'live' }).where(eq(story.id, begun.storyId));
  await write(editor, begun.articleId);
  await publishNow(editor, begun.articleId);
  return begun;
}

async function found(articleId: string, text: string, subjects: string[] = []): Promise<boolean> {
  const [one] = await db().select({ locale: article.locale }).from(article).where(eq(article.id, articleId));
  const { articles } = await findArticles({ locale: one?.locale ?? 'en', text, subjects });
  return articles.some((hit) => hit.articleId === articleId);
}

test('an update of a live story is found as long as readers see it, as they see it', async () => {
  const { articleId, storyId } = await publishLive();
  expect(await found(articleId, 'zeppelin')).toBe(false);
  const { id } = await addUpdate(editor, articleId, { headline: 'Zeppelin', text: 'It landed.', pinned: false });
  expect(await found(articleId, 'zeppelin')).toBe(true);
  await editUpdate(editor, articleId, id, { headline: 'Marmalade', text: 'It landed.', pinned: false });
  expect([await found(articleId, 'zeppelin'), await found(articleId, 'marmalade')]).toEqual([false, true]);
  // A further revision keeps what stands below it.
  await write(editor, articleId, { text: 'Another text.' });
  await publishNow(editor, articleId);
  expect(await found(articleId, 'marmalade')).toBe(true);
  // As a report it shows no updates.
  await editStory(editor, storyId, { kind: 'report' });
  expect(await found(articleId, 'marmalade')).toBe(false);
  await editStory(editor, storyId, { kind: 'live' });
  expect(await found(articleId, 'marmalade')).toBe(true);
  await removeUpdate(editor, articleId, id);
  expect(await found(articleId, 'marmalade')).toBe(false);
});

test('a story that moves is found in its new section only', async () => {
  const { articleId, storyId } = await publishLive();
  await addUpdate(editor, articleId, { headline: 'Gramophone', text: '', pinned: false });
  const [before] = await db().select({ id: story.sectionId }).from(story).where(eq(story.id, storyId));
  const sectionId = await addSection(v7());
  expect(await found(articleId, 'gramophone', [before?.id ?? ''])).toBe(true);
  await editStory(editor, storyId, { sectionId });
  expect(await found(articleId, 'gramophone', [before?.id ?? ''])).toBe(false);
  expect(await found(articleId, 'gramophone', [sectionId])).toBe(true);
});
