import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { article, articleTerm, correction } from '../db/schema/stories';
import { articleTopic, byline } from '../db/schema/subjects';
import { createTestDatabase } from '../db/test-database';
import { listen } from '../press/test-support';
import { addCorrection } from './add-correction';
import { findArticle } from './article-page';
import { listAuthor, listSection, listTopic } from './lists';
import { killArticle, withdrawArticle } from './take-down';
import { addPerson, addSection, addTopic, publish, republish } from './test-support';

let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
afterAll(() => drop());

const inTransaction = (work: Parameters<ReturnType<typeof db>['transaction']>[0]) => db().transaction(work);

test('publishing purges the article, its siblings, its lists and its address, and renews what shows its card', async () => {
  const [topic, author] = [await addTopic('ferries'), await addPerson('deniz')];
  const during = await listen();
  let made = { id: '', storyId: '' };
  const heard = await during(async () => {
    made = await publish({ sectionId, slug: 'new', locale: 'tr', topics: [topic], byline: [author] });
  });
  expect(heard.sort()).toEqual(
    [
      `expire card:${made.id}`,
      `purge article:${made.id}`,
      `purge story:${made.storyId}`,
      'purge front:tr',
      `purge section:${sectionId}:tr`,
      `purge topic:${topic}:tr`,
      `purge person:${author}:tr`,
      'purge path:/tr/politics-tr/new',
    ].sort(),
  );
});

test('an edit also purges the lists that the article leaves, and the corrections that name it', async () => {
  const [before, after] = [await addTopic('before'), await addTopic('after')];
  const [first, second] = [await addPerson('first'), await addPerson('second')];
  const { id } = await publish({ sectionId, slug: 'old-words', topics: [before], byline: [first] });
  await db().insert(correction).values({ articleId: id, kind: 'update', body: 'x', at: new Date() });
  const during = await listen();
  const heard = await during(() => republish(id, 2, { slug: 'new-words', topics: [after], byline: [second] }));
  expect(heard).toEqual(
    expect.arrayContaining([
      `purge topic:${before}:en`,
      `purge topic:${after}:en`,
      `purge person:${first}:en`,
      `purge person:${second}:en`,
      'purge corrections:en',
      'purge path:/en/politics-en/new-words',
    ]),
  );
});

test('the address that is announced is the one the article got', async () => {
  await publish({ sectionId, slug: 'taken' });
  const heard = await (await listen())(() => publish({ sectionId, slug: 'taken' }));
  expect(heard).toContain('purge path:/en/politics-en/taken-2');
});

test.each([
  ['killing', (id: string) => inTransaction((tx) => killArticle(tx, id, 'By order of a court.'))],
  ['withdrawing', (id: string) => inTransaction((tx) => withdrawArticle(tx, id))],
])('%s leaves no old copy of the text anywhere, and tells the siblings', async (_, takeDown) => {
  const [topic, author] = [await addTopic(v7()), await addPerson(v7())];
  const slug = `down-${v7()}`;
  const { id, storyId } = await publish({ sectionId, slug, topics: [topic], byline: [author] });
  await inTransaction((tx) => addCorrection(tx, id, { kind: 'correction', body: 'It was Tuesday.' }));
  const heard = await (await listen())(() => takeDown(id));
  expect(heard.sort()).toEqual(
    [
      `kill article:${id}`,
      `kill comments:${id}`,
      `kill card:${id}`,
      'kill front:en',
      `kill section:${sectionId}:en`,
      `kill topic:${topic}:en`,
      `kill person:${author}:en`,
      'kill corrections:en',
      `kill path:/en/politics-en/${slug}`,
      `purge story:${storyId}`,
    ].sort(),
  );
});

test('a killed article answers with its notice, stands in no list and can’t come back by publishing', async () => {
  const [topic, author] = [await addTopic('gone'), await addPerson('gone')];
  const { id, storyId } = await publish({ sectionId, slug: 'court', topics: [topic], byline: [author] });
  const sibling = await publish({ sectionId, storyId, slug: 'mahkeme', locale: 'tr' });
  const at = new Date('2026-01-02T03:04:05Z');
  await inTransaction((tx) => killArticle(tx, id, 'By order of a court.', at));

  expect(await findArticle('en', 'politics-en', 'court')).toMatchObject({
    state: 'gone',
    notice: 'By order of a court.',
    translations: { tr: { slug: 'mahkeme' } },
  });
  expect(await findArticle('tr', 'politics-tr', 'mahkeme')).toMatchObject({
    state: 'live',
    page: { translations: {} },
  });
  const lists = [
    await listSection('en', sectionId, null),
    await listTopic('en', topic, null),
    await listAuthor('en', author, null),
  ];
  expect(lists.flatMap((list) => list.items.filter((card) => card.id === id))).toEqual([]);
  for (const table of [articleTopic, byline, articleTerm])
    expect(await db().select().from(table).where(eq(table.articleId, id))).toEqual([]);
  const [row] = await db().select().from(article).where(eq(article.id, id));
  expect(row).toMatchObject({ publicState: 'killed', killedAt: at });

  await expect(republish(id, 2, { slug: 'court' })).rejects.toThrow(/was killed/);
  expect(await findArticle('en', 'politics-en', 'court')).toMatchObject({ state: 'gone' });
  expect(await findArticle('tr', 'politics-tr', 'mahkeme')).toMatchObject({ page: { card: { id: sibling.id } } });
});

test('a withdrawn article is missing until it is published again, and can be killed', async () => {
  const topic = await addTopic('back');
  const { id } = await publish({ sectionId, slug: 'back', topics: [topic] });
  await inTransaction((tx) => withdrawArticle(tx, id));
  expect(await findArticle('en', 'politics-en', 'back')).toMatchObject({ state: 'missing' });
  expect((await listTopic('en', topic, null)).items).toEqual([]);
  await republish(id, 2, { slug: 'back', topics: [topic] });
  expect(await findArticle('en', 'politics-en', 'back')).toMatchObject({ state: 'live' });
  expect((await listTopic('en', topic, null)).items).toMatchObject([{ id }]);
  await inTransaction((tx) => withdrawArticle(tx, id));
  await inTransaction((tx) => killArticle(tx, id, ''));
  expect(await findArticle('en', 'politics-en', 'back')).toMatchObject({ state: 'gone' });
});

test('what can’t be taken down is refused and not announced', async () => {
  const { id } = await publish({ sectionId });
  await inTransaction((tx) => killArticle(tx, id, ''));
  const heard = await (await listen())(async () => {
    await expect(inTransaction((tx) => killArticle(tx, id, 'again'))).rejects.toThrow(/is not live or withdrawn/);
    await expect(inTransaction((tx) => withdrawArticle(tx, id))).rejects.toThrow(/is not live/);
    await expect(inTransaction((tx) => withdrawArticle(tx, v7()))).rejects.toThrow(/is not live/);
  });
  expect(heard).toEqual([]);
});

test('a correction shows on its article and on the page of corrections', async () => {
  const { id } = await publish({ sectionId, slug: 'corrected', locale: 'ru' });
  const heard = await (await listen())(() =>
    inTransaction((tx) => addCorrection(tx, id, { kind: 'correction', body: 'It was Tuesday.' })),
  );
  expect(heard.sort()).toEqual([`purge article:${id}`, 'purge corrections:ru']);
  expect(await findArticle('ru', 'politics-ru', 'corrected')).toMatchObject({
    page: { corrections: [{ body: 'It was Tuesday.', kind: 'correction' }] },
  });
});

test('a correction of nothing, or without a text, is refused', async () => {
  const { id } = await publish({ sectionId });
  const add = (articleId: string, body: string) =>
    inTransaction((tx) => addCorrection(tx, articleId, { kind: 'update', body }));
  await expect(add(v7(), 'x')).rejects.toThrow(/no article/);
  await expect(add(id, ' ')).rejects.toThrow(/needs a text/);
});
