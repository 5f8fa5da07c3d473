import { and, asc, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { article, articleTerm, publication, revision, slug } from '../db/schema/stories';
import { articleSource, articleTopic, byline } from '../db/schema/subjects';
import { createTestDatabase } from '../db/test-database';
import type { Locale } from '../i18n/locales';
import { a, doc, p } from './body/build';
import { createArticle, createStory, cutRevision } from './create';
import { publishRevision } from './publish';
import {
  addPerson,
  addPicture,
  addSection,
  addSource,
  addTopic,
  ago,
  publish,
  republish,
  testFields,
} from './test-support';

let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
afterAll(() => drop());

const rowOf = async (id: string) => {
  const [row] = await db().select().from(article).where(eq(article.id, id));
  if (!row) throw new Error('the article is not there');
  return row;
};
const slugsOf = (articleId: string) =>
  db()
    .select({ slug: slug.slug, current: slug.current })
    .from(slug)
    .where(eq(slug.articleId, articleId))
    .orderBy(asc(slug.slug));
const termsOf = async (articleId: string) =>
  new Map(
    (await db().select().from(articleTerm).where(eq(articleTerm.articleId, articleId))).map((row) => [
      row.term,
      row.weight,
    ]),
  );

/** An article that was never published. */
async function unpublished(locale: Locale = 'en'): Promise<string> {
  const storyId = await createStory(db(), { sectionId, originLocale: locale, kind: 'report' });
  return createArticle(db(), { storyId, locale, sectionId });
}

test('the card columns and lists follow the revision', async () => {
  const [heroId, topics, people, sources] = [
    await addPicture(),
    [await addTopic('ferries'), await addTopic('budget')],
    [await addPerson('deniz'), await addPerson('ada')],
    [await addSource('iha'), await addSource('aa')],
  ];
  const fields = { headline: 'Free night ferries', standfirst: 'A vote.', kicker: 'Transport', slug: 'night-ferries' };
  const body = doc(p(Array.from({ length: 238 * 3 }, () => 'word').join(' ')));
  const at = ago(60);
  const { id } = await publish({ sectionId, ...fields, heroId, topics, byline: people, sources, body, at });

  expect(await rowOf(id)).toMatchObject({
    ...fields,
    heroId,
    publicState: 'live',
    readingMinutes: 3,
    firstPublishedAt: at,
    updatedAt: at,
  });
  const inOrder = (rows: { pos: number }[]) => rows.sort((x, y) => x.pos - y.pos);
  expect(inOrder(await db().select().from(articleTopic).where(eq(articleTopic.articleId, id)))).toMatchObject(
    topics.map((topicId) => ({ topicId, locale: 'en', firstPublishedAt: at })),
  );
  expect(inOrder(await db().select().from(byline).where(eq(byline.articleId, id)))).toMatchObject(
    people.map((personId) => ({ personId, locale: 'en', firstPublishedAt: at })),
  );
  expect(inOrder(await db().select().from(articleSource).where(eq(articleSource.articleId, id)))).toMatchObject(
    sources.map((sourceId) => ({ sourceId })),
  );
});

test('a later revision replaces what readers see, keeps the first date, and is remembered', async () => {
  const [before, after] = [await addTopic('before'), await addTopic('after')];
  const { id } = await publish({ sectionId, slug: 'kept', topics: [before], at: ago(90) });
  await republish(id, 2, { slug: 'kept', headline: 'New', topics: [after] }, { at: ago(30) });

  const row = await rowOf(id);
  expect(row).toMatchObject({ headline: 'New', slug: 'kept', firstPublishedAt: ago(90), updatedAt: ago(30) });
  const topics = await db().select().from(articleTopic).where(eq(articleTopic.articleId, id));
  expect(topics).toMatchObject([{ topicId: after, firstPublishedAt: ago(90) }]);

  const history = await db()
    .select({ at: publication.at, seq: revision.seq, id: revision.id })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(eq(publication.articleId, id))
    .orderBy(asc(publication.at));
  expect(history.map(({ at, seq }) => [at, seq])).toEqual([
    [ago(90), 1],
    [ago(30), 2],
  ]);
  expect(row.liveRevisionId).toBe(history[1]?.id);
});

test('a slug that another article has gets -2, then -3', async () => {
  const taken = { sectionId, slug: 'kis' };
  const articles = [await publish(taken), await publish(taken), await publish(taken)];
  const rows = await Promise.all(articles.map(({ id }) => rowOf(id)));
  expect(rows.map((row) => row.slug)).toEqual(['kis', 'kis-2', 'kis-3']);
});

test('in another language the slug is free', async () => {
  await publish({ sectionId, slug: 'nato' });
  const { id } = await publish({ sectionId, slug: 'nato', locale: 'tr' });
  expect((await rowOf(id)).slug).toBe('nato');
});

test('an article that got -2 keeps it when it is published again', async () => {
  await publish({ sectionId, slug: 'yaz' });
  const { id } = await publish({ sectionId, slug: 'yaz' });
  await republish(id, 2, { slug: 'yaz' });
  expect(await slugsOf(id)).toEqual([{ slug: 'yaz-2', current: true }]);
});

test('articles published at the same moment do not share a slug', async () => {
  const articles = await Promise.all(Array.from({ length: 5 }, () => publish({ sectionId, slug: 'race' })));
  const rows = await Promise.all(articles.map(({ id }) => rowOf(id)));
  expect(rows.map((row) => row.slug).sort()).toEqual(['race', 'race-2', 'race-3', 'race-4', 'race-5']);
});

test('two publications of an article at once leave one current address and a history in order', async () => {
  const id = await unpublished();
  const cut = (seq: number, slugText: string) =>
    cutRevision(db(), id, seq, { fields: testFields({ slug: slugText }), doc: doc(p('Text.')) });
  const revisions = [await cut(1, 'one-way'), await cut(2, 'other-way')];
  const at = new Date();
  await Promise.all(revisions.map((one) => db().transaction((tx) => publishRevision(tx, one, at))));
  const row = await rowOf(id);
  expect((await slugsOf(id)).filter((one) => one.current).map((one) => one.slug)).toEqual([row.slug]);
  const history = await db()
    .select()
    .from(publication)
    .where(eq(publication.articleId, id))
    .orderBy(asc(publication.at));
  expect(history.map((one) => one.at.getTime())).toEqual([at.getTime(), at.getTime() + 1]);
  expect(history.at(-1)?.revisionId).toBe(row.liveRevisionId);
});

test('an old slug stays with its article, for redirects, and nobody else gets it', async () => {
  const { id } = await publish({ sectionId, slug: 'first-words' });
  await republish(id, 2, { slug: 'second-words' });
  expect(await slugsOf(id)).toEqual([
    { slug: 'first-words', current: false },
    { slug: 'second-words', current: true },
  ]);
  const other = await publish({ sectionId, slug: 'first-words' });
  expect((await rowOf(other.id)).slug).toBe('first-words-2');
});

test('an article may go back to its old slug', async () => {
  const { id } = await publish({ sectionId, slug: 'there' });
  await republish(id, 2, { slug: 'and' });
  await republish(id, 3, { slug: 'there' });
  expect(await slugsOf(id)).toEqual([
    { slug: 'and', current: false },
    { slug: 'there', current: true },
  ]);
  expect((await rowOf(id)).slug).toBe('there');
});

test('under embargo nothing is published, not even in part', async () => {
  const id = await unpublished();
  const ends = ago(-30);
  await db().update(article).set({ embargoUntil: ends }).where(eq(article.id, id));
  const content = { fields: testFields({ slug: 'embargoed', topics: [await addTopic('secret')] }), doc: doc(p('x')) };
  const revisionId = await cutRevision(db(), id, 1, content);
  const publishAt = (at?: Date) => db().transaction((tx) => publishRevision(tx, revisionId, at));

  await expect(publishAt()).rejects.toThrow(/embargo/);
  await expect(publishAt(new Date(ends.getTime() - 1))).rejects.toThrow(/embargo/);
  expect(await rowOf(id)).toMatchObject({ publicState: 'never', liveRevisionId: null, headline: '' });
  expect(await slugsOf(id)).toEqual([]);
  expect(await db().select().from(articleTopic).where(eq(articleTopic.articleId, id))).toEqual([]);

  await publishAt(ends);
  expect(await rowOf(id)).toMatchObject({ publicState: 'live', firstPublishedAt: ends });
});

test('a revision that does not exist is refused', async () => {
  await expect(db().transaction((tx) => publishRevision(tx, v7()))).rejects.toThrow(/no revision/);
});

test('a revision with an unsafe link, a wrong slug or no headline is never cut', async () => {
  const id = await unpublished();
  const cut = (fields: object, body = doc(p('x'))) =>
    cutRevision(db(), id, 1, { fields: testFields(fields), doc: body });
  await expect(cut({}, doc(p(a('javascript:alert(1)', 'x'))))).rejects.toThrow(/unsafe link/);
  for (const wrong of ['', 'Upper', 'ığ', 'a--b', '-a', 'a/b', 'a b'])
    await expect(cut({ slug: wrong })).rejects.toThrow();
  await expect(cut({ headline: ' ' })).rejects.toThrow();
  expect(await db().select().from(revision).where(eq(revision.articleId, id))).toEqual([]);
});

test('telling words are stems by the rules of the language, the headline first', async () => {
  const turkish = await publish({
    sectionId,
    locale: 'tr',
    headline: 'IŞIKLAR İSTANBUL’DA',
    standfirst: 'Vapurlar',
    body: doc(p('Köprü ve köprü.')),
  });
  const terms = await termsOf(turkish.id);
  expect([...terms.keys()]).toEqual(expect.arrayContaining(['isik', 'istanbul', 'vapur', 'kopr']));
  expect(terms.get('isik')).toBeGreaterThan(terms.get('vapur') ?? 0);
  expect(terms.get('vapur')).toBeGreaterThan(terms.get('kopr') ?? 0);
});

test('a Turkish name is the same word in English and Russian text, dotted or not', async () => {
  const dotted = await publish({ sectionId, headline: 'İzmir votes' });
  const plain = await publish({ sectionId, headline: 'Izmir votes' });
  expect([...(await termsOf(dotted.id)).keys()]).toContain('izmir');
  expect([...(await termsOf(plain.id)).keys()]).toContain('izmir');
});

test('words of an earlier revision are forgotten, and a long text keeps only the most telling', async () => {
  const { id } = await publish({ sectionId, headline: 'Earlier' });
  const words = Array.from(
    { length: 100 },
    (_, n) => `word${'abcdefghij'[n % 10]}${'abcdefghij'[Math.floor(n / 10)]}x`,
  );
  await republish(id, 2, { headline: 'Later' }, { body: doc(p(words.join(' '))) });
  const terms = await termsOf(id);
  expect(terms.has('earlier')).toBe(false);
  expect(terms.has('later')).toBe(true);
  expect(terms.size).toBe(24);
  const [row] = await db()
    .select({ at: articleTerm.firstPublishedAt })
    .from(articleTerm)
    .where(and(eq(articleTerm.articleId, id), eq(articleTerm.term, 'later')));
  expect(row?.at).toEqual((await rowOf(id)).firstPublishedAt);
});
