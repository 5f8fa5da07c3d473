import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { audit, draft } from '../../db/schema/newsroom';
import { article, revision } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { doc, p } from '../../stories/body/build';
import { publishRevision } from '../../stories/publish';
import { addStaff, beginArticle } from '../test-support';
import { draftFields } from './draft-content';
import { listRevisions, nameRevision, readRevision, restoreRevision } from './revisions';
import { saveDraft } from './save-draft';
import { settleConflict } from './settle-conflict';

let drop: () => Promise<void>;
let editor: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  editor = await addStaff('editor');
});
afterAll(() => drop());

const text = (headline: string) => ({ fields: draftFields.parse({ headline }), doc: doc(p(headline)) });
const save = (actor: Actor, id: string, headline: string, lockVersion: number) =>
  saveDraft(actor, id, { ...text(headline), lockVersion });
const headlines = async (id: string) => (await listRevisions(editor, id)).items.map((one) => one.headline);

/** Makes what happened with an article so far happen that many minutes earlier. */
async function age(id: string, minutes: number): Promise<void> {
  const earlier = (at: Date) => new Date(at.getTime() - minutes * 60_000);
  const [own] = await db().select().from(article).where(eq(article.id, id));
  const [stored] = await db().select().from(draft).where(eq(draft.articleId, id));
  if (own)
    await db()
      .update(article)
      .set({ createdAt: earlier(own.createdAt) })
      .where(eq(article.id, id));
  if (stored)
    await db()
      .update(draft)
      .set({ savedAt: earlier(stored.savedAt) })
      .where(eq(draft.articleId, id));
  for (const one of await db().select().from(revision).where(eq(revision.articleId, id))) {
    await db()
      .update(revision)
      .set({ createdAt: earlier(one.createdAt) })
      .where(eq(revision.id, one.id));
  }
}

test('ten minutes of writing make a revision, and nothing before', async () => {
  const { articleId } = await beginArticle(editor);
  await save(editor, articleId, 'One', 0);
  await save(editor, articleId, 'Two', 1);
  expect(await headlines(articleId)).toEqual([]);
  await age(articleId, 11);
  await save(editor, articleId, 'Three', 2);
  expect(await headlines(articleId)).toEqual(['Two']);
  await save(editor, articleId, 'Four', 3);
  await age(articleId, 9);
  await save(editor, articleId, 'Five', 4);
  expect(await headlines(articleId)).toEqual(['Two']);
});

test('what somebody else wrote is kept before it is written over, unfinished as it is', async () => {
  const reporter = await addStaff('reporter');
  const { articleId } = await beginArticle(reporter);
  await save(reporter, articleId, '', 0);
  await save(editor, articleId, 'Edited', 1);
  const [kept] = (await listRevisions(editor, articleId)).items;
  expect(kept).toMatchObject({ headline: '', by: reporter.name, seq: 1 });
});

test('a stretch of writing is one line on the record', async () => {
  const { articleId } = await beginArticle(editor);
  for (let version = 0; version < 4; version++) await save(editor, articleId, `Version ${version}`, version);
  const acts = await db().select().from(audit).where(eq(audit.targetId, articleId));
  expect(acts.map((act) => act.action)).toEqual(['article.editOwn']);
});

test('a version is kept under a name, looked at, and made the draft again without losing what it replaces', async () => {
  const { articleId } = await beginArticle(editor);
  await save(editor, articleId, 'First', 0);
  const { id } = await nameRevision(editor, articleId, { note: 'Before the lawyer', lockVersion: 1 });
  await save(editor, articleId, 'Second', 1);
  expect((await readRevision(editor, articleId, id)).fields.headline).toBe('First');
  const restored = await restoreRevision(editor, articleId, { revisionId: id, lockVersion: 2 });
  expect(restored).toMatchObject({ lockVersion: 3, fields: { headline: 'First' } });
  expect(await headlines(articleId)).toEqual(['Second', 'First']);
  const other = await beginArticle(editor);
  await expect(restoreRevision(editor, other.articleId, { revisionId: id, lockVersion: 0 })).rejects.toMatchObject({
    kind: 'notFound',
  });
});

test('an old version is refused for names and restorations too', async () => {
  const { articleId } = await beginArticle(editor);
  await save(editor, articleId, 'One', 0);
  const { id } = await nameRevision(editor, articleId, { note: 'x', lockVersion: 1 });
  await expect(nameRevision(editor, articleId, { note: 'x', lockVersion: 0 })).rejects.toMatchObject({
    kind: 'conflict',
    more: { theirs: { savedByName: editor.name } },
  });
  await expect(restoreRevision(editor, articleId, { revisionId: id, lockVersion: 0 })).rejects.toMatchObject({
    kind: 'conflict',
  });
});

test.each(['mine', 'theirs'] as const)('a conflict settled for %s keeps both texts', async (side) => {
  const other = await addStaff('editor');
  const { articleId } = await beginArticle(editor);
  await save(other, articleId, 'Theirs', 0);
  const texts = { mine: text('Mine'), theirs: text('Theirs') };
  const settled = { mine: texts.mine, chosen: texts[side], lockVersion: 1 };
  await settleConflict(editor, articleId, settled, { mine: 'my text', theirs: 'their text' });
  const kept = (await listRevisions(editor, articleId)).items;
  expect(kept.map(({ headline, note }) => [headline, note])).toEqual([
    ['Mine', 'my text'],
    ['Theirs', 'their text'],
  ]);
  const [stored] = await db().select().from(draft).where(eq(draft.articleId, articleId));
  expect(stored?.fields.headline).toBe(texts[side].fields.headline);
  await expect(settleConflict(editor, articleId, settled, { mine: '', theirs: '' })).rejects.toMatchObject({
    kind: 'conflict',
    more: { theirs: { lockVersion: 2 } },
  });
});

test('the list goes on in pages, and a killed article’s history is the owner’s alone', async () => {
  const { articleId } = await beginArticle(editor);
  await save(editor, articleId, 'One', 0);
  for (let n = 0; n < 32; n++) await nameRevision(editor, articleId, { note: `${n}`, lockVersion: 1 });
  const first = await listRevisions(editor, articleId);
  expect([first.items.length, first.more]).toEqual([30, true]);
  const rest = await listRevisions(editor, articleId, first.items.at(-1)?.seq);
  expect([rest.items.map((one) => one.note), rest.more]).toEqual([['1', '0'], false]);
  await db().update(article).set({ publicState: 'killed' }).where(eq(article.id, articleId));
  await expect(listRevisions(editor, articleId)).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await listRevisions(await addStaff('owner'), articleId)).items).toHaveLength(30);
});

test('reporters keep and restore on their own articles only', async () => {
  const reporter = await addStaff('reporter');
  const { articleId } = await beginArticle(editor);
  await save(editor, articleId, 'One', 0);
  await expect(nameRevision(reporter, articleId, { note: 'x', lockVersion: 1 })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('what was kept unfinished can be read and restored, but not published', async () => {
  const { articleId } = await beginArticle(editor);
  await save(editor, articleId, '', 0);
  const { id } = await nameRevision(editor, articleId, { note: 'x', lockVersion: 1 });
  await expect(publishRevision(db(), id)).rejects.toThrow();
});
