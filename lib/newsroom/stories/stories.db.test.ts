import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../../db/client';
import { audit } from '../../db/schema/newsroom';
import { article, related, story } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { addSection, addSource } from '../../stories/test-support';
import { readDraft } from '../drafts/read-draft';
import { knownSources } from '../paste/known-sources';
import { addStaff, beginArticle } from '../test-support';
import { beginStory } from './begin-story';
import { editStory } from './edit-story';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('a story begins in a section, of a kind, in a language, as its writer’s own', async () => {
  const reporter = await addStaff('reporter');
  const sectionId = await addSection(v7());
  const { articleId, storyId } = await beginStory(reporter, { sectionId, kind: 'analysis', locale: 'ru' });
  expect(await readDraft(db(), articleId)).toMatchObject({
    article: { storyId, sectionId, locale: 'ru', createdBy: reporter.id, publicState: 'never' },
    kind: 'analysis',
    lockVersion: 1,
  });
  const acts = await db().select().from(audit).where(eq(audit.targetId, articleId));
  expect(acts).toMatchObject([{ action: 'article.create', actorId: reporter.id }]);
});

test('translators and moderators begin no stories; a section that is not there takes none', async () => {
  const wanted = { sectionId: v7(), kind: 'report', locale: 'en' } as const;
  for (const role of ['translator', 'moderator'] as const) {
    await expect(beginStory(await addStaff(role), wanted)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  await expect(beginStory(await addStaff('reporter'), wanted)).rejects.toMatchObject({ kind: 'invalid' });
});

test('section, kind and picks are changed by editors, for all languages, on the record', async () => {
  const editor = await addStaff('editor');
  const { storyId, articleId } = await beginArticle(editor);
  const [a, b] = [await beginArticle(editor), await beginArticle(editor)];
  const sectionId = await addSection(v7());
  await editStory(editor, storyId, { sectionId, kind: 'opinion', related: [b.storyId, storyId, a.storyId, b.storyId] });
  const [changed] = await db().select().from(story).where(eq(story.id, storyId));
  const [own] = await db().select().from(article).where(eq(article.id, articleId));
  const picks = await db().select().from(related).where(eq(related.storyId, storyId)).orderBy(related.pos);
  expect([changed?.sectionId, changed?.kind, own?.sectionId]).toEqual([sectionId, 'opinion', sectionId]);
  expect(picks.map((row) => row.targetStoryId)).toEqual([b.storyId, a.storyId]);
  await editStory(editor, storyId, { kind: 'report' });
  expect(await db().select().from(related).where(eq(related.storyId, storyId))).toHaveLength(2);
  const acts = await db().select().from(audit).where(eq(audit.targetId, storyId));
  expect(acts.map((act) => act.action)).toEqual(['story.edit', 'story.edit']);
});

test('nobody else changes them, and what is not there changes nothing', async () => {
  const editor = await addStaff('editor');
  const { storyId } = await beginArticle(editor);
  for (const role of ['reporter', 'translator', 'moderator'] as const) {
    await expect(editStory(await addStaff(role), storyId, { kind: 'live' })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  }
  await expect(editStory(editor, storyId, { related: [v7()] })).rejects.toMatchObject({ kind: 'invalid' });
  await expect(editStory(editor, storyId, { sectionId: v7() })).rejects.toMatchObject({ kind: 'invalid' });
  await expect(editStory(editor, v7(), { kind: 'live' })).rejects.toMatchObject({ kind: 'notFound' });
});

test('sources are known by their name in any language, without marks, and by their initials', async () => {
  const editor = await addStaff('editor');
  const anadolu = await addSource('anadolu-agency');
  const found = await knownSources(editor, 'ru', ['ANADOLU-AGENCY TR', 'anadolu agency en', 'AA', 'Nobody']);
  const known = { id: anadolu, name: 'anadolu-agency ru' };
  expect(found).toEqual([known, known, known, null]);
});
