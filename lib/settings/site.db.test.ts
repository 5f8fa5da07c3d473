import { afterAll, beforeAll, expect, test } from 'vitest';
import { commentTarget, submitComment } from '../comments/submit';
import { db } from '../db/client';
import { comment } from '../db/schema/comments';
import { siteSetting } from '../db/schema/settings';
import { createTestDatabase } from '../db/test-database';
import { moment } from '../i18n/dates';
import { addStaff } from '../newsroom/test-support';
import { listen } from '../press/test-support';
import { findArticle } from '../stories/article-page';
import { addSection, ago, publish } from '../stories/test-support';
import { saveSite } from './save-site';
import { siteDefaults, siteInput, siteSettings } from './site';

let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('settings');
});
afterAll(() => drop());

const { logo: _, ...usual } = siteDefaults;
const withEnglish = (change: object) => ({
  ...usual,
  editions: { ...usual.editions, en: { ...usual.editions.en, ...change } },
});
const day = 24 * 60;

test('a site has its settings before anybody sets one, and keeps them when a stored one makes no sense', async () => {
  expect(await siteSettings()).toEqual(siteDefaults);
  await db()
    .insert(siteSetting)
    .values({ key: 'site', value: { moderation: 'never', commentDays: 30 } });
  expect(await siteSettings()).toEqual({ ...siteDefaults, commentDays: 30 });
});

test('only the owner changes them; every page hears of it, and times follow the zone', async () => {
  const input = siteInput.parse(withEnglish({ name: 'The Ferry', timeZone: 'Asia/Tokyo', zoneName: 'JST' }));
  await expect(saveSite(await addStaff('editor'), input)).rejects.toMatchObject({ kind: 'forbidden' });
  const owner = await addStaff('owner');
  expect(await (await listen())(() => saveSite(owner, input))).toEqual(['purge site']);
  expect((await siteSettings()).editions.en.name).toBe('The Ferry');
  expect(moment('en', new Date('2026-03-01T20:30:00Z'))).toBe('2 March 2026, 05:30 JST');
  expect(siteInput.safeParse(withEnglish({ timeZone: 'Mars/Olympus' })).success).toBe(false);
  expect(siteInput.safeParse(withEnglish({ name: ' ' })).success).toBe(false);
});

test('comments close so many days after publication, on the page and at the door', async () => {
  await saveSite(await addStaff('owner'), { ...usual, commentDays: 7 });
  const old = await publish({ sectionId, at: ago(8 * day), slug: 'old' });
  const young = await publish({ sectionId, at: ago(6 * day), slug: 'young' });
  expect(await commentTarget(old.id)).toMatchObject({ closed: true });
  expect(await commentTarget(young.id)).toMatchObject({ closed: false });
  const page = async (slug: string) => {
    const found = await findArticle('en', 'settings-en', slug);
    return found.state === 'live' ? found.page : null;
  };
  expect(await page('old')).toMatchObject({ commentsClosed: true, commentsEnd: null });
  expect(await page('young')).toMatchObject({ commentsClosed: false, commentsEnd: ago(-1 * day) });
});

test('clean comments appear at once where the settings say so, the others wait', async () => {
  const { id } = await publish({ sectionId, slug: 'clean' });
  const write = async (body: string, n: number) =>
    submitComment(await commentTarget(id), { name: 'Ada', body }, `10.9.8.${n}`);
  const statuses = async () =>
    Object.fromEntries((await db().select().from(comment)).map((row) => [row.body, row.status]));
  await saveSite(await addStaff('owner'), { ...usual, moderation: 'hold' });
  await write('Held as all are', 1);
  await saveSite(await addStaff('owner'), { ...usual, moderation: 'clean' });
  await write('A good point about the ferry.', 2);
  await write('You are an idiot, captain.', 3);
  expect(await statuses()).toEqual({
    'Held as all are': 'pending',
    'A good point about the ferry.': 'published',
    'You are an idiot, captain.': 'pending',
  });
  const found = await findArticle('en', 'settings-en', 'clean');
  expect(found.state === 'live' && found.page.card.commentCount).toBe(1);
});
