import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { audit } from '../../db/schema/newsroom';
import { article, publication, revision } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { listen } from '../../press/test-support';
import { addStaff, beginArticle } from '../test-support';
import { setEmbargo } from './embargo';
import { publishNow } from './publish-now';
import { getPublishingState } from './publishing-state';
import { approve, returnToWriter, submitForReview } from './review';
import { refusal, typed, write, writeArticle } from './test-support';

let drop: () => Promise<void>;
let reporter: Actor;
let editor: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  [reporter, editor] = [await addStaff('reporter'), await addStaff('editor')];
});
afterAll(() => drop());

const find = async (id: string) => {
  const [found] = await db().select().from(article).where(eq(article.id, id));
  if (!found) throw new Error('no article');
  return found;
};
const lastAct = async (id: string) =>
  (await db().select().from(audit).where(eq(audit.targetId, id)).orderBy(desc(audit.at), desc(audit.id)).limit(1))[0];

test('a report goes to the desk, back with a note, to the desk again, and to readers', async () => {
  const id = await writeArticle(reporter, { headline: 'Ferry runs aground', slug: 'ferry' });
  await submitForReview(reporter, id, 'Please check the figures.');
  expect((await find(id)).workState).toBe('review');
  await returnToWriter(editor, id, 'Who says 40?');
  expect((await find(id)).workState).toBe('draft');
  await write(reporter, id, { text: 'The port says 40.' });
  await submitForReview(reporter, id);
  await approve(editor, id);
  expect((await find(id)).workState).toBe('ready');
  expect(
    (await getPublishingState(reporter, id)).steps.map(({ kind, note, changed }) => [kind, note, changed]),
  ).toEqual([
    ['approved', '', false],
    ['submitted', '', false],
    ['returned', 'Who says 40?', false],
    ['submitted', 'Please check the figures.', true],
  ]);
  await publishNow(editor, id);
  expect(await find(id)).toMatchObject({ publicState: 'live', workState: 'draft', headline: 'Ferry runs aground' });
  expect(await lastAct(id)).toMatchObject({
    action: 'article.publish',
    actorId: editor.id,
    targetName: 'Ferry runs aground',
  });
});

test('what is said between writer and desk is no note for readers', async () => {
  const id = await writeArticle(reporter);
  await submitForReview(reporter, id, 'Between us.');
  await publishNow(editor, id);
  const notes = await db().select({ note: revision.note }).from(revision).where(eq(revision.articleId, id));
  expect(notes).toEqual([{ note: '' }]);
});

test('nobody but the writer and the desk submits, nobody but the desk decides', async () => {
  const id = await writeArticle(reporter);
  const [other, moderator] = [await addStaff('reporter'), await addStaff('moderator')];
  for (const actor of [other, moderator]) expect(await refusal(submitForReview(actor, id))).toEqual(['forbidden']);
  await submitForReview(reporter, id);
  expect(await refusal(approve(reporter, id))).toEqual(['forbidden']);
  expect(await refusal(returnToWriter(reporter, id, 'No.'))).toEqual(['forbidden']);
  expect(await refusal(publishNow(reporter, id))).toEqual(['forbidden']);
  expect((await find(id)).publicState).toBe('never');
});

test('what is not with the desk can be neither approved nor returned', async () => {
  const id = await writeArticle(reporter);
  expect(await refusal(approve(editor, id))).toEqual(['form notInReview']);
  expect(await refusal(returnToWriter(editor, id, 'No.'))).toEqual(['form notInReview']);
});

test('an article with holes is refused field by field, and stays as it was', async () => {
  const { articleId } = await beginArticle(reporter);
  expect(await refusal(submitForReview(reporter, articleId))).toEqual(['headline required', 'slug wrong']);
  expect((await find(articleId)).workState).toBe('draft');
  expect(await refusal(publishNow(editor, articleId))).toEqual(['headline required', 'slug wrong']);
});

test('an article that is not there is not found, whatever its id looks like', async () => {
  for (const id of ['nonsense', '0197f000-0000-7000-8000-000000000000'])
    expect(await refusal(publishNow(editor, id))).toEqual(['notFound']);
});

test('a change to a live article takes the same way; readers get it with its note, at once', async () => {
  const id = await writeArticle(reporter, { headline: 'Before' });
  await publishNow(editor, id);
  expect(await refusal(publishNow(editor, id))).toEqual(['form nothingNew']);
  expect(await refusal(submitForReview(reporter, id))).toEqual(['form nothingNew']);
  await write(reporter, id, { headline: 'After' });
  expect((await find(id)).headline).toBe('Before');
  expect((await getPublishingState(editor, id)).changed).toBe(true);
  await submitForReview(reporter, id);
  const during = await listen();
  const heard = await during(() => publishNow(editor, id, 'Headline made clearer.'));
  expect(heard).toContain(`purge article:${id}`);
  expect(await find(id)).toMatchObject({ headline: 'After', workState: 'draft' });
  const notes = await db()
    .select({ note: revision.note })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(eq(publication.articleId, id))
    .orderBy(publication.at);
  expect(notes.map((row) => row.note)).toEqual(['', 'Headline made clearer.']);
  expect((await getPublishingState(editor, id)).changed).toBe(false);
});

test('an embargo keeps everybody from publishing until it is lifted', async () => {
  const id = await writeArticle(reporter);
  expect(await refusal(setEmbargo(reporter, id, typed(60)))).toEqual(['forbidden']);
  await setEmbargo(editor, id, typed(60));
  expect(await refusal(publishNow(editor, id))).toEqual(['form embargo']);
  await setEmbargo(editor, id, null);
  await publishNow(editor, id);
  expect((await find(id)).publicState).toBe('live');
});

test('a time that is none, or is over, is no end of an embargo', async () => {
  const id = await writeArticle(reporter);
  expect(await refusal(setEmbargo(editor, id, 'tomorrow'))).toEqual(['until timeForm']);
  expect(await refusal(setEmbargo(editor, id, typed(-5)))).toEqual(['until timePast']);
});
