import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { story } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { listen } from '../../press/test-support';
import { docText } from '../../stories/body/plain-text';
import { listLiveUpdates } from '../../stories/live-updates';
import { addStaff, beginArticle } from '../test-support';
import { addUpdate, editUpdate, removeUpdate } from './live-updates';
import { refusal, write } from './test-support';
import { getUpdatesDesk } from './updates-desk';

let drop: () => Promise<void>;
let reporter: Actor;
let other: Actor;
let editor: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  [reporter, other, editor] = [await addStaff('reporter'), await addStaff('reporter'), await addStaff('editor')];
});
afterAll(() => drop());

async function beginLive(): Promise<string> {
  const { articleId, storyId } = await beginArticle(reporter);
  await db().update(story).set({ kind: 'live' }).where(eq(story.id, storyId));
  await write(reporter, articleId);
  return articleId;
}

const listed = async (id: string) =>
  (await listLiveUpdates(db(), id)).map(({ headline, doc, pinned, editedAt }) => [
    headline,
    docText(doc),
    pinned,
    editedAt !== null,
  ]);

test('updates stand newest first and are announced', async () => {
  const id = await beginLive();
  const during = await listen();
  const heard = await during(() => addUpdate(reporter, id, { headline: 'One', text: 'First.', pinned: true }));
  expect(heard).toEqual([`purge article:${id}`]);
  await addUpdate(editor, id, { headline: '', text: 'Second.\n\nMore.', pinned: false });
  expect(await listed(id)).toEqual([
    ['', 'Second.\nMore.', false, false],
    ['One', 'First.', true, false],
  ]);
});

test('changed words say that they were changed; a pin does not', async () => {
  const id = await beginLive();
  const { id: update } = await addUpdate(reporter, id, { headline: 'Head', text: 'Wrong.', pinned: false });
  await editUpdate(reporter, id, update, { headline: 'Head', text: 'Wrong.', pinned: true });
  expect(await listed(id)).toEqual([['Head', 'Wrong.', true, false]]);
  await editUpdate(reporter, id, update, { headline: 'Head', pinned: true });
  expect(await listed(id)).toEqual([['Head', 'Wrong.', true, false]]);
  await editUpdate(editor, id, update, { headline: 'Head', text: 'Right.', pinned: true });
  expect(await listed(id)).toEqual([['Head', 'Right.', true, true]]);
});

test('what is removed leaves every copy', async () => {
  const id = await beginLive();
  const { id: update } = await addUpdate(reporter, id, { headline: 'Rumour', text: 'Not true.', pinned: true });
  const during = await listen();
  expect(await during(() => removeUpdate(reporter, id, update))).toEqual([`kill article:${id}`]);
  expect(await listed(id)).toEqual([]);
  expect(await refusal(removeUpdate(reporter, id, update))).toEqual(['notFound']);
  expect(await refusal(editUpdate(reporter, id, update, { headline: 'Again', pinned: false }))).toEqual(['notFound']);
});

test('one’s own live story, or the desk’s pen', async () => {
  const id = await beginLive();
  const words = { headline: 'H', text: 'T.', pinned: false };
  for (const actor of [other, await addStaff('translator'), await addStaff('moderator')])
    expect(await refusal(addUpdate(actor, id, words))).toEqual(['forbidden']);
  expect(await getUpdatesDesk(other, id)).toBeNull();
  expect((await getUpdatesDesk(editor, id))?.updates).toEqual([]);
});

test('an update needs words, a key point a headline, and a live story', async () => {
  const id = await beginLive();
  expect(await refusal(addUpdate(reporter, id, { headline: '', text: ' ', pinned: false }))).toEqual(['text required']);
  expect(await refusal(addUpdate(reporter, id, { headline: '', text: 'T.', pinned: true }))).toEqual([
    'headline required',
  ]);
  const { articleId } = await beginArticle(reporter);
  expect(await refusal(addUpdate(reporter, articleId, { headline: 'H', text: 'T.', pinned: false }))).toEqual([
    'form notLiveStory',
  ]);
});
