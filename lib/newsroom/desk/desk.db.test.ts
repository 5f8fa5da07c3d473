import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { banner } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { listen } from '../../press/test-support';
import { getBanner } from '../../stories/banner';
import { getFront } from '../../stories/front';
import { listSection } from '../../stories/lists';
import { addSection, ago, publish } from '../../stories/test-support';
import { publishNow } from '../publishing/publish-now';
import { returnToWriter, submitForReview } from '../publishing/review';
import { schedulePublication } from '../publishing/schedule';
import { kill } from '../publishing/take-down';
import { refusal, typed, write, writeArticle } from '../publishing/test-support';
import { addStaff } from '../test-support';
import { type ArticleFilter, listArticles } from './article-list';
import { endBanner, listBanners, setBanner } from './banners';
import { getDashboard } from './dashboard';
import { outlineFront } from './front-outline';
import { listSlots, saveSlots } from './front-slots';
import { pickArticles } from './pick-articles';

let drop: () => Promise<void>;
let reporter: Actor;
let editor: Actor;
let owner: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  reporter = await addStaff('reporter');
  editor = await addStaff('editor');
  owner = await addStaff('owner');
});
afterAll(() => drop());

const headlines = async (actor: Actor, filter: ArticleFilter) =>
  (await listArticles(actor, 'en', filter)).items.map((row) => row.headline);

test('articles are found by words of the headline, drafts too, whatever keyboard typed them', async () => {
  await writeArticle(reporter, { headline: 'KADIKÖY’de Işıklar söndü', locale: 'tr' });
  const id = await writeArticle(reporter, { headline: 'Ёлки стоят до весны', locale: 'ru' });
  await publishNow(editor, id);
  expect(await headlines(editor, { q: 'kadikoy’de' })).toEqual(['KADIKÖY’de Işıklar söndü']);
  expect(await headlines(editor, { q: 'ışık kadıköy' })).toEqual(['KADIKÖY’de Işıklar söndü']);
  expect(await headlines(editor, { q: 'ışık ankara' })).toEqual([]);
  expect(await headlines(editor, { q: 'kadıköy’de ışıklar' })).toEqual(['KADIKÖY’de Işıklar söndü']);
  expect(await headlines(editor, { q: 'KADİKÖY' })).toEqual(['KADIKÖY’de Işıklar söndü']);
  expect(await headlines(editor, { q: 'елки' })).toEqual(['Ёлки стоят до весны']);
  await writeArticle(reporter, { headline: '100% of it' });
  expect(await headlines(editor, { q: '%' })).toEqual(['100% of it']);
  expect(await headlines(editor, { q: '\\' })).toEqual([]);
});

test('drafts are found by their standfirst and text, in any form that a word begins', async () => {
  const seen = {
    headline: 'Unsaid',
    standfirst: 'Iğdır’ın İNCİRLERİ',
    text: 'Zeplinlerin kıyısında.',
    locale: 'tr',
  } as const;
  await writeArticle(reporter, seen);
  for (const q of ['igdir', 'IĞDIR', 'incir', 'İncir', 'zeplin', 'ZEPLİN incir', 'kiyi'])
    expect(await headlines(editor, { q }), q).toEqual(['Unsaid']);
  expect(await headlines(editor, { q: 'paragraph' })).toEqual([]);
});

test('filters narrow the list; a new headline is found before it is published', async () => {
  const id = await writeArticle(reporter, { headline: 'Filtered alpha' });
  const other = await writeArticle(editor, { headline: 'Filtered beta', locale: 'tr' });
  await publishNow(editor, id);
  await write(reporter, id, { headline: 'Filtered gamma' });
  await submitForReview(editor, other);
  expect(await headlines(editor, { q: 'filtered', locale: 'tr' })).toEqual(['Filtered beta']);
  expect(await headlines(editor, { q: 'filtered', state: 'changed' })).toEqual(['Filtered gamma']);
  expect(await headlines(editor, { q: 'filtered', state: 'review' })).toEqual(['Filtered beta']);
  expect(await headlines(editor, { q: 'alpha' })).toEqual(['Filtered gamma']);
  expect(await headlines(editor, { q: 'filtered', author: editor.name.slice(2) })).toEqual(['Filtered beta']);
  const [{ sectionId } = { sectionId: '' }] = await db().select().from(article).where(eq(article.id, id));
  expect(await headlines(editor, { sectionId })).toEqual(['Filtered gamma']);
  await schedulePublication(editor, other, { at: typed(60, 'tr') });
  expect(await headlines(editor, { q: 'filtered', state: 'scheduled' })).toEqual(['Filtered beta']);
  expect(await headlines(editor, { q: 'filtered', state: 'ready' })).toEqual([]);
});

test('pages follow each other without a gap or a repeat', async () => {
  const sectionId = await addSection('paged');
  const made: string[] = [];
  for (let n = 0; n < 32; n++) made.unshift((await publish({ sectionId, headline: `Paged ${n}` })).id);
  const first = await listArticles(editor, 'en', { sectionId });
  const second = await listArticles(editor, 'en', { sectionId, after: first.next ?? '' });
  expect([...first.items, ...second.items].map((row) => row.articleId)).toEqual(made);
  expect([first.items.length, second.next]).toEqual([30, null]);
});

test('a killed article is listed for owners only, and offered to nobody', async () => {
  const id = await writeArticle(reporter, { headline: 'Unspeakable' });
  await publishNow(editor, id);
  expect((await pickArticles(reporter, 'en', { q: 'unspeakable', locale: 'en' })).items).toMatchObject([
    { articleId: id, headline: 'Unspeakable', publishedAt: expect.any(Date) },
  ]);
  await kill(editor, id);
  expect(await headlines(editor, { q: 'unspeakable' })).toEqual([]);
  expect(await headlines(owner, { q: 'unspeakable' })).toEqual(['Unspeakable']);
  expect((await pickArticles(owner, 'en', { q: 'unspeakable' })).items).toEqual([]);
});

test('the dashboard shows each their own drafts, and the desk’s work to all', async () => {
  const writer = await addStaff('reporter');
  const mine = await writeArticle(writer, { headline: 'Begun' });
  const waiting = await writeArticle(writer, { headline: 'Handed in' });
  const given = await writeArticle(writer, { headline: 'Given back' });
  await submitForReview(writer, waiting);
  await submitForReview(writer, given);
  await returnToWriter(editor, given, 'Shorter, please.');
  const desk = await getDashboard(writer, 'en');
  expect(desk.mine.map((row) => [row.articleId, row.returned])).toEqual([
    [given, 'Shorter, please.'],
    [mine, null],
  ]);
  expect(desk.review.map((row) => row.articleId)).toContain(waiting);
  expect(desk.comments).toBeNull();
  const theirs = await getDashboard(editor, 'en');
  expect(theirs.mine.map((row) => row.articleId)).not.toContain(mine);
  expect(theirs.comments).toEqual({ held: 0, reported: 0 });
  await publishNow(editor, waiting);
  expect((await getDashboard(writer, 'en')).published[0]?.articleId).toBe(waiting);
});

test('a translation is stale once its source is published anew', async () => {
  const source = await writeArticle(reporter, { headline: 'Source' });
  const { revisionId } = await publishNow(editor, source);
  const translation = await writeArticle(reporter, { headline: 'Çeviri', locale: 'tr' });
  await db().update(article).set({ translatedFromRevisionId: revisionId }).where(eq(article.id, translation));
  const stale = async () => (await getDashboard(editor, 'en')).stale.map((row) => row.articleId);
  expect(await stale()).toEqual([]);
  await write(reporter, source, { headline: 'Source, changed' });
  expect(await stale()).toEqual([]);
  await publishNow(editor, source);
  expect(await stale()).toEqual([translation]);
});

test('a banner runs in its edition until its time, and another one replaces it', async () => {
  const values = { locale: 'tr', text: 'Deprem', articleId: null, endsAt: typed(60, 'tr') } as const;
  expect(await refusal(setBanner(reporter, values))).toEqual(['forbidden']);
  const during = await listen();
  expect(await during(() => setBanner(editor, values))).toEqual(['purge banner:tr']);
  expect(await getBanner('tr')).toMatchObject({ text: 'Deprem', path: null });
  expect(await getBanner('en')).toBeNull();
  await setBanner(editor, { ...values, text: 'Deprem: son durum' });
  const [running, ...more] = (await listBanners()).filter((one) => one.locale === 'tr');
  expect([running?.text, more]).toEqual(['Deprem: son durum', []]);
  expect(await refusal(setBanner(editor, { ...values, endsAt: typed(-5, 'tr') }))).toEqual(['endsAt timePast']);
  await endBanner(editor, running?.id ?? '');
  expect(await getBanner('tr')).toBeNull();
  expect(await refusal(endBanner(editor, running?.id ?? ''))).toEqual(['notFound']);
});

test('a banner that is over is not shown, and one leads only to what is live in its edition', async () => {
  const sectionId = await addSection('banners');
  const { id } = await publish({ sectionId, locale: 'en' });
  const values = { text: 'Look', articleId: id, endsAt: typed(60) };
  expect(await refusal(setBanner(editor, { ...values, locale: 'ru', endsAt: typed(60, 'ru') }))).toEqual([
    'articleId notLive',
  ]);
  await setBanner(editor, { ...values, locale: 'en' });
  expect((await getBanner('en'))?.path).toMatch(/^\/en\/banners-en\//);
  await db().update(banner).set({ endsAt: sql`now() - interval '1 second'` });
  expect(await getBanner('en')).toBeNull();
});

const front = { locale: 'en', sectionId: null } as const;
const pins = (...ids: string[]) => ids.map((articleId) => ({ articleId, until: '' }));

test('what is pinned leads the front in its order until its time', async () => {
  const sectionId = await addSection('pins');
  const [a, b] = [await publish({ sectionId, at: ago(5_000) }), await publish({ sectionId, at: ago(6_000) })];
  expect(await refusal(saveSlots(reporter, { ...front, before: [], slots: pins(a.id) }))).toEqual(['forbidden']);
  const during = await listen();
  const heard = await during(() => saveSlots(editor, { ...front, before: [], slots: pins(b.id, a.id) }));
  expect(heard).toEqual(['purge front:en']);
  const shown = await getFront('en');
  expect([shown.lead?.id, shown.secondary[0]?.id]).toEqual([b.id, a.id]);
  const until = typed(60);
  await saveSlots(editor, { ...front, before: [b.id, a.id], slots: [{ articleId: a.id, until }] });
  expect((await getFront('en')).until).toEqual(new Date(`${until}Z`));
  expect((await listSlots(front)).map((slot) => slot.articleId)).toEqual([a.id]);
  await saveSlots(editor, { ...front, before: [a.id], slots: [] });
  expect((await getFront('en')).lead?.id).not.toBe(a.id);
});

test('two editors: the second learns that the first was faster', async () => {
  const sectionId = await addSection('twice');
  const { id } = await publish({ sectionId });
  const save = () => refusal(saveSlots(editor, { locale: 'en', sectionId, before: [], slots: pins(id) }));
  expect((await Promise.all([save(), save()])).flat()).toEqual(['form pinnedSince']);
});

test('no story twice, nothing that is not live, no more than there is room for', async () => {
  const sectionId = await addSection('checks');
  const { id, storyId } = await publish({ sectionId });
  const turkish = await publish({ sectionId, storyId, locale: 'tr' });
  const many = await Promise.all(Array.from({ length: 9 }, () => publish({ sectionId })));
  const save = (...ids: string[]) => refusal(saveSlots(editor, { ...front, before: [], slots: pins(...ids) }));
  expect(await save(id, id)).toEqual(['slots pinnedTwice']);
  expect(await save(turkish.id)).toEqual(['slots notLive']);
  expect(await save(...many.map((one) => one.id))).toEqual(['slots tooManyPins']);
  expect(await listSlots(front)).toEqual([]);
});

test('the top of a section is pinned too, and what is pinned comes no second time', async () => {
  const sectionId = await addSection('tops');
  const old = await publish({ sectionId, at: ago(900) });
  const made = [];
  for (let n = 0; n < 21; n++) made.push(await publish({ sectionId, at: ago(800 - n) }));
  const during = await listen();
  const slots = pins(old.id);
  const heard = await during(() => saveSlots(editor, { locale: 'en', sectionId, before: [], slots }));
  expect(heard).toEqual([`purge section:${sectionId}:en`]);
  const first = await listSection('en', sectionId, null);
  expect([first.items[0]?.id, first.items.length]).toEqual([old.id, 21]);
  const last = made[0];
  const second = await listSection('en', sectionId, { at: ago(799), id: made[1]?.id ?? '' });
  expect(second.items.map((card) => card.id)).toEqual([last?.id]);
});

test('the outline shows what would stand where, before anything is saved', async () => {
  const sectionId = await addSection('outline');
  const { id, storyId } = await publish({ sectionId, at: ago(7_000), headline: 'Tried out' });
  const blocks = await outlineFront(editor, { ...front, pins: [id] });
  expect(blocks[0]).toEqual({ place: 'lead', items: [{ articleId: id, headline: 'Tried out', pinned: true }] });
  const all = blocks.flatMap((block) => block.items.map((item) => item.articleId));
  expect(new Set(all).size).toBe(all.length);
  expect(storyId).toBeTruthy();
  expect(await listSlots(front)).toEqual([]);
  const [top] = await outlineFront(editor, { locale: 'en', sectionId, pins: [] });
  expect(top).toMatchObject({ place: 'top', items: [{ articleId: id, pinned: false }] });
});
