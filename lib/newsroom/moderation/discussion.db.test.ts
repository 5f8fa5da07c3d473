import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { editComment } from '../../comments/edit-comment';
import { moderationMode } from '../../comments/moderation-mode';
import { commentTarget, submitComment } from '../../comments/submit';
import { db } from '../../db/client';
import { audit } from '../../db/schema/newsroom';
import { section } from '../../db/schema/sections';
import { siteSetting } from '../../db/schema/settings';
import { createTestDatabase } from '../../db/test-database';
import { stopChecking } from '../../moderation/shared-thread';
import { listen } from '../../press/test-support';
import { siteKey } from '../../settings/site';
import { addSection, publish } from '../../stories/test-support';
import { kill } from '../publishing/take-down';
import { refusal } from '../publishing/test-support';
import { readSubject } from '../subjects/read-subject';
import { saveSection } from '../subjects/save-section';
import { sectionInput } from '../subjects/subject-input';
import { addStaff } from '../test-support';
import { discussionInput, readDiscussion, setDiscussion } from './discussion';

let drop: () => Promise<void>;
let moderator: Actor;
let owner: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  moderator = await addStaff('moderator');
  owner = await addStaff('owner');
});
afterAll(async () => {
  await stopChecking();
  await drop();
});

const site = (moderation: string) =>
  db()
    .insert(siteSetting)
    .values({ key: siteKey, value: { moderation } })
    .onConflictDoUpdate({ target: siteSetting.key, set: { value: { moderation } } });
let from = 1;
const send = async (articleId: string) =>
  submitComment(await commentTarget(articleId), { name: 'Ada', body: 'A calm word.' }, `203.0.113.${from++}`);
const words = { en: { name: 'Ferries' } };

test('the narrowest that is set decides: the article, else its section, else the site', async () => {
  const sectionId = await addSection('modes');
  const { id } = await publish({ sectionId });
  const set = (moderation: string, closed = false) =>
    setDiscussion(moderator, id, discussionInput.parse({ moderation, closed }));
  await site('hold');
  expect(await moderationMode(id)).toBe('hold');
  await db().update(section).set({ moderation: 'clean' }).where(eq(section.id, sectionId));
  expect(await moderationMode(id)).toBe('clean');
  expect(await send(id)).toMatchObject({ status: 'published' });
  await set('hold');
  expect(await moderationMode(id)).toBe('hold');
  expect(await readDiscussion(moderator, id)).toEqual({ moderation: 'hold', inherited: 'clean', closed: false });
  const sent = await send(id);
  expect(sent).toMatchObject({ status: 'pending' });
  await site('clean');
  await db().update(section).set({ moderation: 'hold' }).where(eq(section.id, sectionId));
  await set('clean');
  expect(await send(id)).toMatchObject({ status: 'published' });
  await set('');
  expect(await moderationMode(id)).toBe('hold');
  expect(await readDiscussion(moderator, id)).toEqual({ moderation: null, inherited: 'hold', closed: false });
  // A change of the text is judged by the same.
  const published = await send((await publish({ sectionId: await addSection('open') })).id);
  if (!published.ok || !sent.ok) throw new Error('refused');
  expect(await editComment(sent.token, { body: 'Another calm word.' }, '203.0.113.3')).toMatchObject({
    status: 'pending',
  });
  expect(await editComment(published.token, { body: 'Another word.' }, '203.0.113.9')).toMatchObject({
    status: 'published',
  });
});

test('a moderator sets it and closes the discussion, which is recorded and shown at once', async () => {
  const { id } = await publish({ sectionId: await addSection('closing') });
  const during = await listen();
  const heard = await during(() => setDiscussion(moderator, id, { moderation: 'hold', closed: true }));
  expect(heard).toEqual([`purge comments:${id}`]);
  expect(await send(id)).toMatchObject({ ok: false, problems: [{ code: 'closed' }] });
  const [act] = await db().select().from(audit).where(eq(audit.targetId, id)).orderBy(desc(audit.at)).limit(1);
  expect(act).toMatchObject({
    action: 'comment.settings',
    targetKind: 'article',
    actorId: moderator.id,
    before: { moderation: null, commentsClosed: false },
    after: { moderation: 'hold', commentsClosed: true },
  });
  await setDiscussion(moderator, id, { moderation: null, closed: false });
  expect(await send(id)).toMatchObject({ ok: true });
});

test('reporters set nothing, nobody anything of a killed article, and what is no mode is refused', async () => {
  const { id } = await publish({ sectionId: await addSection('refusing') });
  const reporter = await addStaff('reporter');
  expect(await refusal(setDiscussion(reporter, id, { moderation: 'hold', closed: true }))).toEqual(['forbidden']);
  expect(await refusal(readDiscussion(reporter, id))).toEqual(['forbidden']);
  expect(discussionInput.safeParse({ moderation: 'never', closed: false }).success).toBe(false);
  expect(discussionInput.safeParse({ moderation: 'hold' }).success).toBe(false);
  await kill(owner, id);
  expect(await refusal(setDiscussion(moderator, id, { moderation: 'hold', closed: true }))).toEqual(['form killed']);
  const nobody = '018f0000-0000-7000-8000-000000000000';
  expect(await refusal(setDiscussion(moderator, nobody, { moderation: null, closed: true }))).toEqual(['notFound']);
});

test('a section says it in its settings, for the owner', async () => {
  const input = (moderation?: string) => sectionInput.parse({ accent: 'teal', moderation, words });
  const { id } = await saveSection(owner, null, input('hold'));
  expect(await readSubject(owner, 'section', id)).toMatchObject({ moderation: 'hold' });
  expect(await refusal(saveSection(moderator, id, input('clean')))).toEqual(['forbidden']);
  await saveSection(owner, id, input(''));
  expect(await readSubject(owner, 'section', id)).toMatchObject({ moderation: null });
  const [act] = await db().select().from(audit).where(eq(audit.targetId, id)).orderBy(desc(audit.at)).limit(1);
  expect(act).toMatchObject({ before: { moderation: 'hold' }, after: { moderation: null } });
});
