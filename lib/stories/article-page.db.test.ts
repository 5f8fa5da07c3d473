import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { mediaI18n } from '../db/schema/media';
import { article, correction, liveUpdate } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import type { Locale } from '../i18n/locales';
import { type ArticlePage, findArticle } from './article-page';
import { doc, image, p } from './body/build';
import { addPerson, addPicture, addSection, addSource, addTopic, ago, publish, republish } from './test-support';

let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
afterAll(() => drop());

/** The page of a live article, at its right address. */
async function pageOf(slug: string, locale: Locale = 'en'): Promise<ArticlePage> {
  const found = await findArticle(locale, `politics-${locale}`, slug);
  if (found.state !== 'live') throw new Error(`${slug} is ${found.state}`);
  return found.page;
}
/** What stands at an address, without the tags. */
async function foundAt(...address: Parameters<typeof findArticle>): Promise<object> {
  const { tags: _, ...found } = await findArticle(...address);
  return found;
}
const setState = (id: string, values: Partial<typeof article.$inferInsert>) =>
  db().update(article).set(values).where(eq(article.id, id));

test('a live article with everything that belongs to it, in the order of the revision', async () => {
  const pictureId = await addPicture();
  await db().insert(mediaI18n).values({ mediaId: pictureId, locale: 'en', alt: 'A ferry' });
  const heroId = await addPicture();
  // Not in the order of their making, nor all in that of their names.
  const topics = [await addTopic('first'), await addTopic('zeta'), await addTopic('alpha')].reverse();
  const people = [await addPerson('first'), await addPerson('zeynep'), await addPerson('ali')].reverse();
  const sources = [await addSource('first'), await addSource('iha'), await addSource('aa')].reverse();
  const fields = { slug: 'whole', headline: 'Whole', standfirst: 'All of it.', dateline: 'ANKARA', heroId };
  const body = doc(p('One.'), image(pictureId));
  await publish({ sectionId, ...fields, topics, byline: people, sources, body, at: ago(60) });

  const page = await pageOf('whole');
  expect(page.card).toMatchObject({
    slug: 'whole',
    headline: 'Whole',
    standfirst: 'All of it.',
    section: { id: sectionId, slug: 'politics-en', name: 'politics en' },
    publishedAt: ago(60),
    updatedAt: ago(60),
    authors: ['ali en', 'zeynep en', 'first en'],
    kind: 'report',
    archive: false,
  });
  expect(page.card.hero?.width).toBe(1200);
  expect(page.dateline).toBe('ANKARA');
  expect(page.body).toEqual(body);
  expect(page.topics.map((topic) => topic.slug)).toEqual(['alpha-en', 'zeta-en', 'first-en']);
  expect(page.byline).toMatchObject([
    { slug: 'ali', name: 'ali en', role: 'role en' },
    { slug: 'zeynep', name: 'zeynep en', role: 'role en' },
    { slug: 'first', name: 'first en', role: 'role en' },
  ]);
  expect(page.sources).toEqual(['aa en', 'iha en', 'first en']);
  expect([...page.pictures.keys()]).toEqual([pictureId]);
  expect(page.pictures.get(pictureId)?.words?.alt).toBe('A ferry');
  expect(page.history).toMatchObject([{ first: true }]);
  expect(page).toMatchObject({ corrections: [], updates: [], translations: {}, commentsClosed: false });
});

test('a bare article is a page too', async () => {
  await publish({ sectionId, slug: 'bare' });
  expect(await pageOf('bare')).toMatchObject({
    topics: [],
    byline: [],
    sources: [],
    card: { hero: null, authors: [] },
  });
});

test('topics and people without words in the language are left out', async () => {
  const topics = [await addTopic('only-turkish', ['tr']), await addTopic('both', ['tr', 'en'])];
  const people = [await addPerson('turkish-writer', ['tr'])];
  await publish({ sectionId, slug: 'partly', topics, byline: people });
  const page = await pageOf('partly');
  expect(page.topics.map((topic) => topic.slug)).toEqual(['both-en']);
  expect(page.byline).toEqual([]);
});

test('what changed is told from publication to publication, newest first', async () => {
  const { id } = await publish({ sectionId, slug: 'changed', headline: 'Old', body: doc(p('a')), at: ago(60) });
  await republish(id, 2, { slug: 'changed', headline: 'New' }, { at: ago(30), body: doc(p('a'), p('b')), note: 'Why' });
  const page = await pageOf('changed');
  expect(page.history).toMatchObject([
    { at: ago(30), note: 'Why', first: false, oldHeadline: 'Old', added: 1, removed: 0 },
    { at: ago(60), first: true },
  ]);
  expect(page.body).toEqual(doc(p('a'), p('b')));
  expect(page.card).toMatchObject({ publishedAt: ago(60), updatedAt: ago(30) });
});

test('corrections stand newest first', async () => {
  const { id: articleId } = await publish({ sectionId, slug: 'corrected' });
  await db()
    .insert(correction)
    .values([
      { articleId, kind: 'correction', body: 'older', at: ago(20) },
      { articleId, kind: 'clarification', body: 'newer', at: ago(10) },
    ]);
  expect((await pageOf('corrected')).corrections.map((one) => one.body)).toEqual(['newer', 'older']);
});

test('a live story has its updates, newest first, without removed ones; their pictures come along', async () => {
  const pictureId = await addPicture();
  const { id: articleId } = await publish({ sectionId, slug: 'live', kind: 'live' });
  await db()
    .insert(liveUpdate)
    .values([
      { articleId, at: ago(30), headline: 'first', doc: doc(image(pictureId)), pinned: true },
      { articleId, at: ago(10), headline: 'second', doc: doc(p('x')) },
      { articleId, at: ago(5), headline: 'removed', doc: doc(p('x')), state: 'removed' },
    ]);
  const page = await pageOf('live');
  expect(page.updates.map(({ headline, pinned }) => [headline, pinned])).toEqual([
    ['second', false],
    ['first', true],
  ]);
  expect([...page.pictures.keys()]).toEqual([pictureId]);
});

test('translations are the live ones only', async () => {
  const { storyId } = await publish({ sectionId, slug: 'told', locale: 'en' });
  await publish({ sectionId, storyId, slug: 'anlatildi', locale: 'tr' });
  const russian = await publish({ sectionId, storyId, slug: 'rasskazano', locale: 'ru' });
  const turkish = { section: 'politics-tr', slug: 'anlatildi' };
  expect((await pageOf('told')).translations).toEqual({
    tr: turkish,
    ru: { section: 'politics-ru', slug: 'rasskazano' },
  });
  await setState(russian.id, { publicState: 'withdrawn' });
  expect((await pageOf('told')).translations).toEqual({ tr: turkish });
});

test('under a wrong section it has moved to the right one', async () => {
  await publish({ sectionId, slug: 'at-home' });
  const home = { state: 'moved', section: 'politics-en', slug: 'at-home' };
  expect(await foundAt('en', 'economy-en', 'at-home')).toEqual(home);
  expect(await foundAt('en', 'politics-tr', 'at-home')).toEqual(home);
  expect(await foundAt('en', '', 'at-home')).toEqual(home);
});

test('an old slug has moved to the newest, however long ago', async () => {
  const { id } = await publish({ sectionId, slug: 'one' });
  await republish(id, 2, { slug: 'two' });
  await republish(id, 3, { slug: 'three' });
  const now = { state: 'moved', section: 'politics-en', slug: 'three' };
  expect(await foundAt('en', 'politics-en', 'one')).toEqual(now);
  expect(await foundAt('en', 'politics-en', 'two')).toEqual(now);
  expect(await foundAt('en', 'politics-en', 'three')).toMatchObject({ state: 'live' });
});

test('a story that exists only in other languages is missing here and says where it is', async () => {
  await publish({ sectionId, slug: 'yalniz-turkce', locale: 'tr' });
  expect(await foundAt('en', 'politics-en', 'yalniz-turkce')).toEqual({
    state: 'missing',
    translations: { tr: { section: 'politics-tr', slug: 'yalniz-turkce' } },
  });
});

test('a slug that another story has in this language is not mixed up with it', async () => {
  await publish({ sectionId, slug: 'shared', locale: 'tr', headline: 'Türkçe' });
  await publish({ sectionId, slug: 'shared', locale: 'en', headline: 'English' });
  expect((await pageOf('shared', 'tr')).card.headline).toBe('Türkçe');
  expect((await pageOf('shared', 'en')).card.headline).toBe('English');
});

test('a withdrawn article is missing, with its translations', async () => {
  const { id, storyId } = await publish({ sectionId, slug: 'withdrawn' });
  await publish({ sectionId, storyId, slug: 'hala-burada', locale: 'tr' });
  await setState(id, { publicState: 'withdrawn' });
  expect(await foundAt('en', 'politics-en', 'withdrawn')).toEqual({
    state: 'missing',
    translations: { tr: { section: 'politics-tr', slug: 'hala-burada' } },
  });
});

test('a killed article is gone and leaves only its notice, whatever the section', async () => {
  const { id } = await publish({ sectionId, slug: 'killed', headline: 'Secret' });
  await setState(id, { publicState: 'killed', killedAt: new Date(), killNotice: 'By order of a court.' });
  for (const section of ['politics-en', 'economy-en']) {
    expect(await foundAt('en', section, 'killed')).toEqual({
      state: 'gone',
      notice: 'By order of a court.',
      translations: {},
    });
  }
  await publish({ sectionId, slug: 'killed' });
  expect(await foundAt('en', 'politics-en', 'killed')).toMatchObject({ state: 'gone' });
});

test.each([
  ['unknown', 'nowhere'],
  ['empty', ''],
  ['SQL', "' or 1=1 --"],
  ['a NUL', 'a\0b'],
  ['very long', 'a'.repeat(100_000)],
  ['of other letters', 'kılıçdaroğlu'],
  ['upper case', 'WHOLE'],
])('a slug that is %s is missing, without translations', async (_, slug) => {
  expect(await foundAt('en', 'politics-en', slug)).toEqual({ state: 'missing', translations: {} });
});

test('a hostile section is a wrong one', async () => {
  await publish({ sectionId, slug: 'safe' });
  for (const section of ["' or 1=1 --", 'a\0b', '../..']) {
    expect(await foundAt('en', section, 'safe')).toMatchObject({ state: 'moved', slug: 'safe' });
  }
});

test('whatever stands at an address, its page hears of changes', async () => {
  const { id, storyId } = await publish({ sectionId, slug: 'heard' });
  const both = [`story:${storyId}`, `article:${id}`];
  const tagsAt = async (section: string, slug: string) => (await findArticle('en', section, slug)).tags;
  expect(await tagsAt('politics-en', 'heard')).toEqual(both);
  expect(await tagsAt('economy-en', 'heard')).toEqual(both);
  for (const publicState of ['withdrawn', 'killed'] as const) {
    await setState(id, { publicState });
    expect(await tagsAt('politics-en', 'heard')).toEqual(both);
  }
  const turkish = await publish({ sectionId, slug: 'duyulan', locale: 'tr' });
  expect(await tagsAt('politics-en', 'duyulan')).toEqual([`story:${turkish.storyId}`]);
  expect(await tagsAt('politics-en', 'unheard-of')).toEqual([]);
});
