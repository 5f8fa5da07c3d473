import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { article, revision } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { doc, image, p } from '../../stories/body/build';
import { publishRevision } from '../../stories/publish';
import { killArticle, withdrawArticle } from '../../stories/take-down';
import { addPerson, addPicture, addSection, addSource, addTopic, publish, republish } from '../../stories/test-support';
import { cutDraft } from '../drafts/cut-draft';
import { draftFields, emptyDraftDoc } from '../drafts/draft-content';
import { readDraft } from '../drafts/read-draft';
import { saveDraft } from '../drafts/save-draft';
import { addStaff, beginArticle } from '../test-support';
import { readStory } from './read-story';
import { setSource } from './set-source';
import { sourceChanges } from './source-changes';
import { listStaleTranslations } from './stale';
import { startTranslation } from './start-translation';
import { readTextsBeside } from './texts-beside';

let drop: () => Promise<void>;
let sectionId: string;
let translator: Actor;
let editor: Actor;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
  [translator, editor] = [await addStaff('translator'), await addStaff('editor')];
});
afterAll(() => drop());

let made = 0;
const slug = () => `story-${made++}`;

/** A published Turkish article and the id of what readers have. */
async function source(fields: object = {}) {
  const { id, storyId } = await publish({ sectionId, locale: 'tr', slug: slug(), headline: 'Kaynak', ...fields });
  return { id, storyId, live: () => liveOf(id) };
}
async function liveOf(id: string): Promise<string> {
  const [row] = await db().select({ live: article.liveRevisionId }).from(article).where(eq(article.id, id));
  return row?.live ?? '';
}
async function articleOf(id: string) {
  const [row] = await db().select().from(article).where(eq(article.id, id));
  return row;
}
const staleIds = async () => (await listStaleTranslations(editor, 1_000)).map(({ articleId }) => articleId);

test('a translation begins as a copy that belongs to who began it, without an address', async () => {
  const content = {
    standfirst: 'Giriş.',
    kicker: 'Deniz',
    dateline: 'İZMİR',
    heroId: await addPicture(),
    topics: [await addTopic('sea')],
    byline: [await addPerson('ayse')],
    sources: [await addSource('aa')],
    seoTitle: 'Arama',
    body: doc(p('Metin.'), image(await addPicture())),
  };
  const { id, storyId, live } = await source(content);
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  const { body, seoTitle: _, ...fields } = content;
  expect(await readDraft(db(), articleId)).toMatchObject({
    article: {
      storyId,
      locale: 'en',
      publicState: 'never',
      createdBy: translator.id,
      translatedFromRevisionId: await live(),
    },
    fields: { headline: 'Kaynak', slug: '', seoTitle: '', ...fields },
    doc: body,
    lockVersion: 1,
    savedBy: translator.id,
  });
});

test('what readers have is translated, not what is being written since', async () => {
  const { id, live } = await source();
  const { fields } = await readDraft(db(), id);
  await saveDraft(editor, id, { fields: { ...fields, headline: 'Yarım' }, doc: emptyDraftDoc, lockVersion: 0 });
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  expect((await readDraft(db(), articleId)).fields.headline).toBe('Kaynak');
  expect((await articleOf(articleId))?.translatedFromRevisionId).toBe(await live());
});

test('an unpublished text is frozen for it, even without an address; later it can be published as ever', async () => {
  const { articleId: id } = await beginArticle(editor, 'tr');
  const fields = draftFields.parse({ headline: 'Henüz yayımlanmadı' });
  await saveDraft(editor, id, { fields, doc: { type: 'doc', content: [{ type: 'chart' }] }, lockVersion: 0 });
  const { articleId } = await startTranslation(translator, id, { locale: 'ru' });
  const [frozen] = await db().select().from(revision).where(eq(revision.articleId, id));
  expect(frozen).toMatchObject({ seq: 1, fields: { headline: 'Henüz yayımlanmadı', slug: 'henuz-yayimlanmadi' } });
  expect((await articleOf(articleId))?.translatedFromRevisionId).toBe(frozen?.id);
  const second = await startTranslation(translator, id, { locale: 'en' });
  expect((await articleOf(second.articleId))?.translatedFromRevisionId).toBe(frozen?.id);
});

test('without a headline there is nothing to translate, and nothing is made', async () => {
  const { articleId: id, storyId } = await beginArticle(editor, 'tr');
  await expect(startTranslation(translator, id, { locale: 'ru' })).rejects.toMatchObject({
    faults: [{ code: 'sourceNotReady' }],
  });
  expect(await db().select().from(article).where(eq(article.storyId, storyId))).toHaveLength(1);
});

test('a language is begun once, also when two begin it together', async () => {
  const { id, storyId } = await source();
  const both = await Promise.allSettled([
    startTranslation(translator, id, { locale: 'en' }),
    startTranslation(editor, id, { locale: 'en' }),
  ]);
  expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({
    kind: 'conflict',
    faults: [{ code: 'languageExists' }],
  });
  await expect(startTranslation(editor, id, { locale: 'tr' })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await db().select().from(article).where(eq(article.storyId, storyId))).toHaveLength(2);
});

test('a killed text is not translated; a moderator begins none', async () => {
  const { id } = await source();
  await expect(startTranslation(await addStaff('moderator'), id, { locale: 'en' })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await killArticle(db(), id, '');
  await expect(startTranslation(translator, id, { locale: 'en' })).rejects.toMatchObject({ kind: 'conflict' });
});

test('a translation is stale from the moment its source says something else, until it is marked', async () => {
  const { id, storyId, live } = await source({ body: doc(p('Bir.'), p('İki.')) });
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  const first = await live();
  expect(await staleIds()).not.toContain(articleId);

  await republish(id, 2, { headline: 'Kaynak', slug: slug() }, { body: doc(p('Bir.'), p('İki, yeni.'), p('Üç.')) });
  const stale = (await listStaleTranslations(translator)).find((one) => one.articleId === articleId);
  expect(stale).toMatchObject({
    storyId,
    locale: 'en',
    source: { articleId: id, locale: 'tr', headline: 'Kaynak', fromRevisionId: first, liveRevisionId: await live() },
  });
  expect(await sourceChanges(first, await live())).toEqual({
    fields: [],
    blocks: [
      { kind: 'same', text: 'Bir.' },
      { kind: 'removed', text: 'İki.' },
      { kind: 'added', text: 'İki, yeni.' },
      { kind: 'added', text: 'Üç.' },
    ],
  });
  expect((await readStory(editor, storyId, 'en'))?.articles.en).toMatchObject({
    translatedFrom: 'tr',
    stale: { liveRevisionId: await live() },
  });

  await setSource(translator, articleId, { revisionId: await live() });
  expect(await staleIds()).not.toContain(articleId);
  expect((await readStory(editor, storyId, 'en'))?.articles.en?.stale).toBeNull();
});

test('a new address or topic of the source asks nothing of its translations', async () => {
  const { id } = await source();
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  await republish(id, 2, { headline: 'Kaynak', slug: slug(), topics: [await addTopic('later')] });
  expect(await staleIds()).not.toContain(articleId);
  await republish(id, 3, { headline: 'Yeni başlık', slug: slug() });
  expect(await staleIds()).toContain(articleId);
});

test('a source that was taken from readers makes nothing stale, nor is a killed translation', async () => {
  const { id } = await source();
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  await republish(id, 2, { headline: 'Yeni', slug: slug() });
  expect(await staleIds()).toContain(articleId);
  await withdrawArticle(db(), id);
  expect(await staleIds()).not.toContain(articleId);
});

test('translated before its source was published, it is not stale when that same text goes live', async () => {
  const { articleId: id } = await beginArticle(editor, 'tr');
  const fields = draftFields.parse({ headline: 'Önce', slug: slug() });
  await saveDraft(editor, id, { fields, doc: emptyDraftDoc, lockVersion: 0 });
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  await publishRevision(db(), await cutDraft(db(), editor, id));
  expect(await staleIds()).not.toContain(articleId);
});

test('only what was looked at is marked, only by who may work on it, only within the story', async () => {
  const { id, live } = await source();
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  const old = await live();
  await republish(id, 2, { headline: 'Yeni', slug: slug() });
  const looked = await live();
  await republish(id, 3, { headline: 'Daha yeni', slug: slug() });
  const since = { kind: 'conflict', faults: [{ code: 'sourceSince' }] };
  await expect(setSource(translator, articleId, { revisionId: looked })).rejects.toMatchObject(since);
  await expect(setSource(translator, articleId, { revisionId: old })).rejects.toMatchObject(since);
  const revisionId = await live();
  await expect(setSource(await addStaff('translator'), articleId, { revisionId })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  const elsewhere = await (await source()).live();
  await expect(setSource(translator, articleId, { revisionId: elsewhere })).rejects.toMatchObject({ kind: 'notFound' });
  await setSource(editor, articleId, { revisionId });
  expect((await articleOf(articleId))?.translatedFromRevisionId).toBe(revisionId);
});

test('beside a text stand its story’s other languages as readers have them, and another can become the source', async () => {
  const { id, storyId } = await source();
  const russian = await publish({ sectionId, storyId, locale: 'ru', slug: slug(), headline: 'Источник' });
  const { articleId } = await startTranslation(translator, id, { locale: 'en' });
  const beside = await readTextsBeside(translator, articleId);
  expect(beside).toMatchObject({
    translatedFrom: 'tr',
    stale: null,
    editable: true,
    texts: [
      { locale: 'tr', headline: 'Kaynak' },
      { locale: 'ru', headline: 'Источник', revisionId: await liveOf(russian.id) },
    ],
  });
  await setSource(translator, articleId, { revisionId: await liveOf(russian.id) });
  expect(await readTextsBeside(translator, articleId)).toMatchObject({ translatedFrom: 'ru' });
  await killArticle(db(), russian.id, '');
  expect((await readTextsBeside(translator, articleId))?.texts.map(({ locale }) => locale)).toEqual(['tr']);
});

test('a story with one language, or none, is a page too', async () => {
  const { articleId, storyId } = await beginArticle(editor, 'ru');
  expect(await readStory(translator, storyId, 'en')).toMatchObject({
    originLocale: 'ru',
    articles: { ru: { articleId, headline: '', publicState: 'never', livePath: null, stale: null, editable: false } },
  });
  expect(await readTextsBeside(editor, articleId)).toMatchObject({ texts: [], translatedFrom: null });
  await db().delete(article).where(eq(article.id, articleId));
  expect((await readStory(translator, storyId, 'en'))?.articles).toEqual({});
  expect(await readStory(translator, '0198b7a2-0000-7000-8000-000000000000', 'en')).toBeNull();
});
