import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { audit, draft } from '../../db/schema/newsroom';
import { searchEntry } from '../../db/schema/search';
import { articleTopic, byline } from '../../db/schema/subjects';
import { createTestDatabase } from '../../db/test-database';
import { reservedWords } from '../../i18n/routes';
import { listen } from '../../press/test-support';
import { findArticles } from '../../search/find';
import { findArticle } from '../../stories/article-page';
import { doc, p } from '../../stories/body/build';
import { indexMissing } from '../../stories/index-missing';
import { movedSubject } from '../../stories/moved-subject';
import { findSection } from '../../stories/sections';
import { getPerson, getTopic } from '../../stories/subjects';
import { addPerson, addSection, addTopic, publish, republish } from '../../stories/test-support';
import { draftFields } from '../drafts/draft-content';
import { addStaff, beginArticle } from '../test-support';
import { createSubject } from './create-subject';
import { listSubjects } from './list-subjects';
import { mergePeople, mergeTopics } from './merge-subjects';
import { savePerson } from './save-person';
import { orderSections, saveSection } from './save-section';
import { saveSource } from './save-source';
import { saveTopic } from './save-topic';
import { personInput, sectionInput, sourceInput, topicInput } from './subject-input';

let drop: () => Promise<void>;
let owner: Actor;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  owner = await addStaff('owner');
  sectionId = await addSection('subjects');
});
afterAll(() => drop());

const topic = (words: object) => topicInput.parse({ words });

test('an address is made of the name in its own letters, and is the first that is free', async () => {
  const words = { tr: { name: 'Işık Çağı' }, ru: { name: 'Щука и Ёж' } };
  const { id } = await saveTopic(owner, null, topic(words));
  expect(await getTopic('tr', 'isik-cagi')).toMatchObject({ id, name: 'Işık Çağı' });
  expect(await getTopic('ru', 'shchuka-i-yozh')).toMatchObject({ id });
  const second = await saveTopic(owner, null, topic({ tr: { name: 'Işık Çağı' } }));
  expect(await getTopic('tr', 'isik-cagi-2')).toMatchObject({ id: second.id });
});

test('a changed address redirects, a changed name alone moves nothing, and an old address can be taken back', async () => {
  const { id } = await saveTopic(owner, null, topic({ en: { name: 'Old words' } }));
  await saveTopic(owner, id, topic({ en: { name: 'New words' } }));
  expect(await getTopic('en', 'old-words')).toMatchObject({ id, name: 'New words' });
  const heard = await (await listen())(() =>
    saveTopic(owner, id, topic({ en: { name: 'New words', slug: 'new-words' } })),
  );
  expect(heard).toEqual(['purge site']);
  expect(await getTopic('en', 'old-words')).toBeNull();
  expect(await movedSubject('topic', 'en', 'old-words')).toBe('new-words');
  const error = { kind: 'invalid', faults: [{ field: 'words.en.slug', code: 'slugMoved' }] };
  await expect(saveTopic(owner, null, topic({ en: { name: 'x', slug: 'old-words' } }))).rejects.toMatchObject(error);
  await saveTopic(owner, id, topic({ en: { name: 'New words', slug: 'old-words' } }));
  expect(await getTopic('en', 'old-words')).toMatchObject({ id });
  expect(await movedSubject('topic', 'en', 'new-words')).toBe('old-words');
});

test('taken, reserved and malformed addresses are refused, by field', async () => {
  await saveTopic(owner, null, topic({ en: { name: 'Taken' } }));
  await expect(saveTopic(owner, null, topic({ en: { name: 'x', slug: 'taken' } }))).rejects.toMatchObject({
    faults: [{ field: 'words.en.slug', code: 'slugTaken', params: { slug: 'taken' } }],
  });
  const section = (slug: string) => sectionInput.parse({ accent: 'teal', words: { tr: { name: 'Ara', slug } } });
  for (const slug of reservedWords) {
    await expect(saveSection(owner, null, section(slug)), slug).rejects.toMatchObject({
      faults: [{ field: 'words.tr.slug', code: 'slugReserved' }],
    });
  }
  for (const slug of ['a b', 'ışık', '-a', 'a--b', 'a/b', '../x'])
    expect(topicInput.safeParse({ words: { en: { name: 'x', slug } } }).success, slug).toBe(false);
  expect(topicInput.safeParse({ words: { en: { name: ' ' } } }).success).toBe(false);
});

test('merged topics: lists, drafts, redirects, and texts that still name the first', async () => {
  const [from, into] = [await addTopic('one'), await addTopic('two', ['en', 'tr'])];
  const both = await publish({ sectionId, topics: [from, into], slug: 'both' });
  const first = await publish({ sectionId, topics: [from], slug: 'first' });
  const { articleId } = await beginArticle(owner);
  const fields = draftFields.parse({ topics: [into, from] });
  await db()
    .insert(draft)
    .values({ articleId, fields, doc: doc(p('x')) as never });
  await mergeTopics(owner, from, into);
  const rows = await db().select().from(articleTopic).where(eq(articleTopic.topicId, into));
  expect(rows.map((row) => row.articleId).sort()).toEqual([both.id, first.id].sort());
  expect(await movedSubject('topic', 'en', 'one-en')).toBe('two-en');
  // Only the first had a Russian name: it keeps its address under the other.
  expect(await getTopic('ru', 'one-ru')).toMatchObject({ id: into });
  const [saved] = await db().select({ fields: draft.fields }).from(draft).where(eq(draft.articleId, articleId));
  expect(saved?.fields.topics).toEqual([into]);
  const found = await findArticle('en', 'subjects-en', 'both');
  expect(found.state === 'live' && found.page.topics.map((one) => one.id)).toEqual([into]);
  const underInto = async () =>
    (await findArticles({ locale: 'en', text: 'headline', subjects: [into] })).articles
      .map((hit) => hit.articleId)
      .sort();
  expect(await underInto()).toEqual([both.id, first.id].sort());
  await republish(first.id, 2, { topics: [from], slug: 'first' });
  expect(await underInto()).toEqual([both.id, first.id].sort());
  await db().delete(searchEntry).where(eq(searchEntry.articleId, first.id));
  await indexMissing(() => {});
  expect(await underInto()).toEqual([both.id, first.id].sort());
  const again = await db().select().from(articleTopic).where(eq(articleTopic.articleId, first.id));
  expect(again.map((row) => row.topicId)).toEqual([into]);
});

test('a chain of merges leads straight to the last', async () => {
  const [a, b, c] = [
    await addTopic('chain-a', ['en']),
    await addTopic('chain-b', ['en']),
    await addTopic('chain-c', ['en']),
  ];
  await mergeTopics(owner, a, b);
  await mergeTopics(owner, b, c);
  expect(await movedSubject('topic', 'en', 'chain-a-en')).toBe('chain-c-en');
  const made = await publish({ sectionId, topics: [a] });
  const rows = await db().select().from(articleTopic).where(eq(articleTopic.articleId, made.id));
  expect(rows.map((row) => row.topicId)).toEqual([c]);
  await expect(mergeTopics(owner, c, c)).rejects.toMatchObject({ faults: [{ code: 'mergeSelf' }] });
  await expect(mergeTopics(owner, a, c)).rejects.toMatchObject({ kind: 'notFound' });
});

test('merged people: bylines go over and the address redirects', async () => {
  const [from, into] = [await addPerson('petrov'), await addPerson('peskov', ['en'])];
  const made = await publish({ sectionId, byline: [from] });
  await mergePeople(owner, from, into);
  const rows = await db()
    .select()
    .from(byline)
    .where(and(eq(byline.articleId, made.id), eq(byline.personId, into)));
  expect(rows).toHaveLength(1);
  const found = await findArticles({ locale: 'en', text: 'headline', subjects: [into] });
  expect(found.articles.map((hit) => hit.articleId)).toEqual([made.id]);
  expect(await movedSubject('person', 'en', 'petrov')).toBe('peskov');
  expect(await getPerson('tr', 'peskov')).toMatchObject({ id: into, name: 'petrov tr' });
  const error = { faults: [{ field: 'slug', code: 'slugTaken' }] };
  const words = { en: { name: 'x' } };
  await expect(savePerson(owner, null, personInput.parse({ slug: 'petrov', words }))).rejects.toMatchObject(error);
});

test('a section moves, keeps its articles’ language, and has its place in the order', async () => {
  const input = (slug: string, words: object = {}) =>
    sectionInput.parse({ accent: 'plum', words: { en: { name: 'Harbour', slug, description: 'Ships.' }, ...words } });
  const { id } = await saveSection(owner, null, input('harbour', { tr: { name: 'Liman' } }));
  await saveSection(owner, id, input('port', { tr: { name: 'Liman' } }));
  expect((await findSection('en', 'port'))?.section).toMatchObject({ id, accent: 'plum', description: 'Ships.' });
  expect(await movedSubject('section', 'en', 'harbour')).toBe('port');
  await publish({ sectionId: id, locale: 'tr' });
  await expect(saveSection(owner, id, input('port'))).rejects.toMatchObject({
    kind: 'conflict',
    faults: [{ field: 'words.tr.name', code: 'sectionHolds' }],
  });
  const last = await addSection('a-first-by-name', 900);
  await orderSections(owner, [id, last]);
  expect(
    (await listSubjects(owner, 'section', { q: '', after: '', locale: 'en' })).items.map((item) => item.id).slice(0, 3),
  ).toEqual([id, last, sectionId]);
});

test('lists go by name in the language’s own order, by pages, and are searched with plain letters', async () => {
  for (const name of ['Çanakkale', 'Cizre', 'Zonguldak', 'Ilgaz', 'İznik']) {
    await saveSource(owner, null, sourceInput.parse({ words: { tr: { name } } }));
  }
  const names: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: Awaited<ReturnType<typeof listSubjects>> = await listSubjects(owner, 'source', {
      q: '',
      after,
      locale: 'tr',
      limit: 2,
    });
    names.push(...page.items.map((item) => item.name));
    after = page.next;
  }
  expect(names).toEqual(['Cizre', 'Çanakkale', 'Ilgaz', 'İznik', 'Zonguldak']);
  const { items } = await listSubjects(owner, 'source', { q: 'iznik', after: '', locale: 'en' });
  expect(items).toMatchObject([{ name: 'İznik', locales: ['tr'] }]);
});

test('who may not does not; a reporter may add what a story needs, and it is on record', async () => {
  const reporter = await addStaff('reporter');
  const moderator = await addStaff('moderator');
  const made = await createSubject(reporter, { kind: 'topic', locale: 'en', name: 'Needed' });
  expect(await getTopic('en', 'needed')).toMatchObject({ id: made.id });
  const forbidden = { kind: 'forbidden' };
  await expect(saveTopic(reporter, made.id, topic({ en: { name: 'x' } }))).rejects.toMatchObject(forbidden);
  await expect(mergeTopics(reporter, made.id, made.id)).rejects.toMatchObject(forbidden);
  await expect(createSubject(moderator, { kind: 'person', locale: 'en', name: 'x' })).rejects.toMatchObject(forbidden);
  const editor = await addStaff('editor');
  await expect(orderSections(editor, [])).rejects.toMatchObject(forbidden);
  const acts = await db()
    .select({ by: audit.actorId, action: audit.action })
    .from(audit)
    .where(eq(audit.targetId, made.id));
  expect(acts).toEqual([{ by: reporter.id, action: 'subject.create' }]);
});
