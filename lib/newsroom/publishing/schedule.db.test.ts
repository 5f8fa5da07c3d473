import { desc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { audit, schedule } from '../../db/schema/newsroom';
import { article, publication } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { getDashboard } from '../desk/dashboard';
import { addStaff } from '../test-support';
import { setEmbargo } from './embargo';
import { publishNow } from './publish-now';
import { getPublishingState } from './publishing-state';
import { countOverdue, runDuePublications } from './run-due';
import { cancelSchedule, schedulePublication } from './schedule';
import { kill } from './take-down';
import { refusal, typed, write, writeArticle } from './test-support';

let drop: () => Promise<void>;
let reporter: Actor;
let editor: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  [reporter, editor] = [await addStaff('reporter'), await addStaff('editor')];
});
afterAll(() => drop());

const find = async (id: string) => (await db().select().from(article).where(eq(article.id, id)))[0];
const published = (id: string) => db().$count(publication, eq(publication.articleId, id));
const plan = async (id: string) =>
  (await db().select().from(schedule).where(eq(schedule.articleId, id)).orderBy(desc(schedule.createdAt)).limit(1))[0];

/** Lets a schedule's time come, so many seconds ago. */
const comeDue = (id: string, seconds = 0) =>
  db()
    .update(schedule)
    .set({ runAt: sql`now() - make_interval(secs => ${seconds})` })
    .where(eq(schedule.articleId, id));

test('the pinned revision is published at its time, whatever was written since', async () => {
  const id = await writeArticle(reporter, { headline: 'As agreed' });
  const { runAt } = await schedulePublication(editor, id, { at: typed(30) });
  expect(runAt.getTime() % 60_000).toBe(0);
  await write(reporter, id, { headline: 'Still being written' });
  expect(await getPublishingState(editor, id)).toMatchObject({
    schedule: { runAt, changed: true },
    workState: 'ready',
  });
  expect(await runDuePublications()).toEqual({ published: 0, failed: [], late: [] });
  await comeDue(id);
  expect(await runDuePublications()).toEqual({ published: 1, failed: [], late: [] });
  expect(await find(id)).toMatchObject({ publicState: 'live', headline: 'As agreed', workState: 'draft' });
  expect(await plan(id)).toMatchObject({ state: 'done' });
  const [act] = await db().select().from(audit).where(eq(audit.targetId, id)).orderBy(desc(audit.at), desc(audit.id));
  expect(act).toMatchObject({ action: 'article.publish', actorId: null, actorName: 'Gazette' });
  expect((await getPublishingState(editor, id)).changed).toBe(true);
});

test('times are typed by the clock of the article’s edition', async () => {
  const id = await writeArticle(reporter, { locale: 'tr' });
  const { runAt } = await schedulePublication(editor, id, { at: '2099-01-01T18:00' });
  expect(runAt).toEqual(new Date('2099-01-01T15:00:00Z'));
});

test('a new time keeps the pinned revision unless another is wanted', async () => {
  const id = await writeArticle(reporter);
  const first = await schedulePublication(editor, id, { at: typed(30) });
  await write(reporter, id, { headline: 'Better' });
  const later = await schedulePublication(editor, id, { at: typed(60) });
  expect(later.revisionId).toBe(first.revisionId);
  expect(later.runAt > first.runAt).toBe(true);
  const repinned = await schedulePublication(editor, id, { at: typed(60), repin: true });
  expect(repinned.revisionId).not.toBe(first.revisionId);
  expect(await db().$count(schedule, eq(schedule.articleId, id))).toBe(1);
});

test('what is cancelled is not published', async () => {
  const id = await writeArticle(reporter);
  await schedulePublication(editor, id, { at: typed(30) });
  await cancelSchedule(editor, id);
  expect(await refusal(cancelSchedule(editor, id))).toEqual(['form notScheduled']);
  await comeDue(id);
  expect((await runDuePublications()).published).toBe(0);
  expect(await find(id)).toMatchObject({ publicState: 'never', workState: 'draft' });
});

test('publishing now cancels the schedule: the older text must not come back', async () => {
  const id = await writeArticle(reporter, { headline: 'Old' });
  await schedulePublication(editor, id, { at: typed(30) });
  await write(reporter, id, { headline: 'New' });
  await publishNow(editor, id);
  expect(await plan(id)).toMatchObject({ state: 'cancelled' });
  await comeDue(id);
  await runDuePublications();
  expect(await find(id)).toMatchObject({ headline: 'New' });
});

test('the desk alone schedules, for a time that lies ahead and behind the embargo', async () => {
  const id = await writeArticle(reporter);
  expect(await refusal(schedulePublication(reporter, id, { at: typed(30) }))).toEqual(['forbidden']);
  expect(await refusal(schedulePublication(editor, id, { at: typed(-1) }))).toEqual(['at timePast']);
  await setEmbargo(editor, id, typed(120));
  expect(await refusal(schedulePublication(editor, id, { at: typed(60) }))).toEqual(['at beforeEmbargo']);
  await schedulePublication(editor, id, { at: typed(180) });
  expect(await refusal(setEmbargo(editor, id, typed(240)))).toEqual(['until afterSchedule']);
});

test('a dozen due articles and four who publish: each goes out once', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 12; n++) {
    const id = await writeArticle(reporter);
    await schedulePublication(editor, id, { at: typed(30) });
    ids.push(id);
  }
  for (const id of ids) await comeDue(id);
  const runs = await Promise.all([1, 2, 3, 4].map(() => runDuePublications()));
  expect(runs.reduce((sum, run) => sum + run.published, 0)).toBe(12);
  for (const id of ids) expect(await published(id)).toBe(1);
});

test('an article that somebody holds is passed over and taken at the next look', async () => {
  const id = await writeArticle(reporter);
  await schedulePublication(editor, id, { at: typed(30) });
  await comeDue(id);
  await db().transaction(async (tx) => {
    await tx.select().from(article).where(eq(article.id, id)).for('no key update');
    expect((await runDuePublications()).published).toBe(0);
  });
  expect((await runDuePublications()).published).toBe(1);
});

test('a late one is published and said to be late; one that still waits raises the alarm', async () => {
  const id = await writeArticle(reporter);
  await schedulePublication(editor, id, { at: typed(30) });
  await comeDue(id, 600);
  expect(await countOverdue()).toBe(1);
  expect((await getDashboard(editor, 'en')).overdue).toBe(1);
  const { late } = await runDuePublications();
  expect(late).toEqual([{ articleId: id, seconds: expect.any(Number) }]);
  expect(late[0]?.seconds).toBeGreaterThanOrEqual(600);
  expect(await countOverdue()).toBe(0);
});

test('what can’t be published is given up, and the newsroom reads why until it is planned again', async () => {
  const id = await writeArticle(reporter, { headline: 'Under embargo' });
  await schedulePublication(editor, id, { at: typed(30) });
  await db()
    .update(article)
    .set({ embargoUntil: new Date(Date.now() + 3_600_000) })
    .where(eq(article.id, id));
  await comeDue(id);
  const { failed } = await runDuePublications();
  expect(failed.map((one) => one.articleId)).toEqual([id]);
  expect((await find(id))?.publicState).toBe('never');
  expect((await getPublishingState(editor, id)).failure).toMatchObject({ error: 'embargo' });
  expect((await getDashboard(editor, 'en')).failures).toMatchObject([{ articleId: id, headline: 'Under embargo' }]);
  expect((await runDuePublications()).failed).toEqual([]);
  await setEmbargo(editor, id, null);
  await schedulePublication(editor, id, { at: typed(30) });
  expect((await getPublishingState(editor, id)).failure).toBeNull();
  expect((await getDashboard(editor, 'en')).failures).toEqual([]);
});

test('a failure that may pass is tried again, and holds up nobody else', async () => {
  const [id, other] = [await writeArticle(reporter, { topics: [] }), await writeArticle(reporter)];
  for (const one of [id, other]) await schedulePublication(editor, one, { at: typed(30) });
  // A topic that is gone: the foreign key refuses it.
  await db().execute(sql`update revision set fields = jsonb_set(fields, '{topics}', '["0197f000-0000-7000-8000-000000000000"]')
    where article_id = ${id}`);
  for (const one of [id, other]) await comeDue(one);
  expect(await runDuePublications()).toMatchObject({ published: 1, failed: [] });
  expect(await published(id)).toBe(0);
  expect(await plan(id)).toMatchObject({ state: 'open', failures: 1 });
  // Not at once: the pause between tries is not over.
  await runDuePublications();
  expect(await plan(id)).toMatchObject({ failures: 1 });
  for (let n = 2; n <= 5; n++) {
    await comeDue(id, 1_000);
    await runDuePublications();
  }
  expect(await plan(id)).toMatchObject({ state: 'failed', failures: 5 });
});

test('a killed article is not published by what was planned before', async () => {
  const id = await writeArticle(reporter);
  await publishNow(editor, id);
  await write(reporter, id, { headline: 'More of it' });
  await schedulePublication(editor, id, { at: typed(30) });
  await kill(editor, id);
  expect(await plan(id)).toMatchObject({ state: 'cancelled' });
});
