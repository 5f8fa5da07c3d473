import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { article, related } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import type { Locale } from '../i18n/locales';
import { doc, p } from './body/build';
import { getRelated } from './related';
import { addSection, addTopic, ago, type Published, publish } from './test-support';

let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
afterEach(async () => {
  await db().delete(related);
  await db().update(article).set({ publicState: 'withdrawn' });
});
afterAll(() => drop());

/** Words that no other article of a test has: nothing is alike by chance. */
const word = () =>
  Array.from(v7().replaceAll('-', ''), (digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]).join('');

/** Publishes an article whose words are its own unless given. */
const tell = (options: Partial<Parameters<typeof publish>[0]> & { words?: string } = {}): Promise<Published> => {
  const { words = word(), ...rest } = options;
  return publish({ sectionId, headline: words, body: doc(p(words)), at: ago(60), ...rest });
};
const pick = (from: Published, ...targets: Published[]) =>
  db()
    .insert(related)
    .values(targets.map((target, pos) => ({ storyId: from.storyId, targetStoryId: target.storyId, pos })));
const idsOf = async (own: Published, { limit = 10, except = [] as string[], locale = 'en' as Locale } = {}) =>
  (await getRelated(locale, own.id, limit, except)).map(({ card }) => card.id);

const day = 24 * 60;

test('an article like no other has none', async () => {
  const own = await tell();
  await tell();
  expect(await idsOf(own)).toEqual([]);
});

test('each says why it is there: picked, the same topic, or about the same', async () => {
  const topics = [await addTopic('ferries')];
  const words = word();
  const own = await tell({ topics, words });
  const [picked, sameTopic, sameWords] = [await tell(), await tell({ topics }), await tell({ words })];
  await pick(own, picked);
  const reasons = new Map((await getRelated('en', own.id, 10)).map(({ card, reason }) => [card.id, reason]));
  expect(reasons.get(picked.id)).toEqual({ by: 'pick' });
  expect(reasons.get(sameTopic.id)).toEqual({ by: 'topic', topic: 'ferries en' });
  expect(reasons.get(sameWords.id)).toEqual({ by: 'text' });
  expect(reasons.size).toBe(3);
});

test('picks stand first, in the editor’s order, whatever else fits better', async () => {
  const topics = [await addTopic('ports')];
  const words = word();
  const own = await tell({ topics, words });
  const twin = await tell({ topics, words });
  const picks = [await tell({ at: ago(900 * day) }), await tell(), await tell({ topics, words })];
  await pick(own, ...picks);
  expect(await idsOf(own)).toEqual([...picks.map(({ id }) => id), twin.id]);
});

test('a pick is a story: its article in the page’s language stands there, or none', async () => {
  const own = await tell();
  const target = await tell({ locale: 'tr' });
  await pick(own, target);
  expect(await idsOf(own)).toEqual([]);
  const english = await tell({ storyId: target.storyId });
  expect(await idsOf(own)).toEqual([english.id]);
});

test('a rare topic ties closer than a common one', async () => {
  const [common, rare] = [await addTopic('politics'), await addTopic('night-ferries')];
  const own = await tell({ topics: [common, rare], at: ago(10) });
  const sharesRare = await tell({ topics: [rare] });
  const shareCommon: string[] = [];
  for (let n = 0; n < 12; n++) shareCommon.push((await tell({ topics: [common] })).id);
  const ids = await idsOf(own, { limit: 20 });
  expect(ids[0]).toBe(sharesRare.id);
  expect(ids.slice(1).sort()).toEqual(shareCommon.sort());
  const [first] = await getRelated('en', own.id, 1);
  expect(first?.reason).toEqual({ by: 'topic', topic: 'night-ferries en' });
});

test('the reason names the rarest of several shared topics', async () => {
  const [common, rare] = [await addTopic('budget'), await addTopic('school-meals')];
  const own = await tell({ topics: [common, rare] });
  for (let n = 0; n < 5; n++) await tell({ topics: [common], at: ago(500 * day) });
  const both = await tell({ topics: [common, rare] });
  const [first] = await getRelated('en', own.id, 1);
  expect(first).toMatchObject({ card: { id: both.id }, reason: { topic: 'school-meals en' } });
});

test('more shared topics tie closer than fewer', async () => {
  const topics = [await addTopic('first'), await addTopic('second')];
  const own = await tell({ topics });
  const one = await tell({ topics: topics.slice(0, 1) });
  const two = await tell({ topics });
  expect(await idsOf(own)).toEqual([two.id, one.id]);
});

test('of two that fit alike the newer stands first, and a close old one falls behind a looser new one', async () => {
  const topics = [await addTopic('rents')];
  const own = await tell({ topics });
  const [old, recent] = [await tell({ topics, at: ago(90 * day) }), await tell({ topics, at: ago(2 * day) })];
  expect(await idsOf(own)).toEqual([recent.id, old.id]);

  const pair = [await addTopic('tram'), await addTopic('depot')];
  const other = await tell({ topics: pair });
  const [oldTwin, newHalf] = [
    await tell({ topics: pair, at: ago(2000 * day) }),
    await tell({ topics: pair.slice(0, 1), at: ago(day) }),
  ];
  expect(await idsOf(other)).toEqual([newHalf.id, oldTwin.id]);
});

test('the matter of an old article is not forgotten for what is new', async () => {
  const topics = [await addTopic('bridges')];
  const words = Array.from({ length: 6 }, word).join(' ');
  const own = await tell({ topics, words, at: ago(1500 * day) });
  const sameMatter = await tell({ topics, words, at: ago(1490 * day) });
  const news = await tell({ topics, at: ago(day) });
  expect(await idsOf(own)).toEqual([sameMatter.id, news.id]);
});

test('of an old article what was published about its time stands before what is new', async () => {
  const topics = [await addTopic('harvests')];
  const own = await tell({ topics, at: ago(800 * day) });
  const then = await tell({ topics, at: ago(805 * day) });
  const now = await tell({ topics, at: ago(day) });
  expect(await idsOf(own)).toEqual([then.id, now.id]);
});

test('one rare word in common tells more than several that many articles have', async () => {
  const [rare, ...common] = Array.from({ length: 5 }, word);
  const own = await tell({ words: [rare, ...common].join(' ') });
  const matter = await tell({ words: rare });
  for (let n = 0; n < 60; n++) await tell({ words: common.join(' ') });
  expect((await idsOf(own))[0]).toBe(matter.id);
});

test('a story of another century can be related too', async () => {
  const topics = [await addTopic('straits')];
  const own = await tell({ topics });
  const old = await tell({ topics, at: new Date('1836-07-20T00:00:00Z') });
  expect(await idsOf(own)).toEqual([old.id]);
  expect(await idsOf(old)).toEqual([own.id]);
});

test('likeness goes by stems, not by spelling', async () => {
  const [stem] = [word()];
  const own = await tell({ locale: 'tr', words: `${stem}lar Işıklar` });
  const alike = await tell({ locale: 'tr', words: 'IŞIKLARIN' });
  expect(await idsOf(own, { locale: 'tr' })).toEqual([alike.id]);
});

test('never the story itself, nor its translation, nor another language', async () => {
  const topics = [await addTopic('alone')];
  const words = word();
  const own = await tell({ topics, words });
  await tell({ topics, words, locale: 'tr', storyId: own.storyId });
  await tell({ topics, words, locale: 'ru' });
  await pick(own, own);
  expect(await idsOf(own)).toEqual([]);
});

test('nothing that is not live, though picked', async () => {
  const topics = [await addTopic('hidden')];
  const own = await tell({ topics });
  const gone = [await tell({ topics }), await tell({ topics }), await tell({ topics })];
  await pick(own, gone[0] as Published);
  for (const [n, publicState] of (['withdrawn', 'killed', 'never'] as const).entries()) {
    await db()
      .update(article)
      .set({ publicState })
      .where(eq(article.id, gone[n]?.id ?? ''));
  }
  expect(await idsOf(own)).toEqual([]);
});

test('nothing the page shows already, though picked, and no more than asked for', async () => {
  const topics = [await addTopic('shown')];
  const own = await tell({ topics });
  const [first, second, third] = [
    await tell({ topics, at: ago(1) }),
    await tell({ topics, at: ago(day) }),
    await tell({ topics, at: ago(2 * day) }),
  ];
  await pick(own, third);
  expect(await idsOf(own, { except: [first.id] })).toEqual([third.id, second.id]);
  expect(await idsOf(own, { except: [third.id] })).toEqual([first.id, second.id]);
  expect(await idsOf(own, { limit: 2 })).toEqual([third.id, first.id]);
  expect(await idsOf(own, { except: [first.id, second.id, third.id] })).toEqual([]);
});

test('what may not stand there takes no place from what may', async () => {
  const topics = [await addTopic('places')];
  const words = word();
  const own = await tell({ topics, words });
  const [byTopic, byWords] = [await tell({ topics, at: ago(day) }), await tell({ words, at: ago(900 * day) })];
  const withdrawn = await tell({ topics, words, at: ago(1) });
  await db().update(article).set({ publicState: 'withdrawn' }).where(eq(article.id, withdrawn.id));
  const turkish = await tell({ topics, words, at: ago(1), locale: 'tr' });
  expect(await idsOf(own, { limit: 1 })).toEqual([byTopic.id]);
  expect(await idsOf(own, { limit: 2 })).toEqual([byTopic.id, byWords.id]);
  await pick(own, withdrawn, turkish, byWords);
  expect(await idsOf(own, { limit: 1 })).toEqual([byWords.id]);
});

test('words of another language are not this one’s', async () => {
  const words = word();
  const own = await tell({ words });
  for (let n = 0; n < 3; n++) await tell({ words, locale: 'tr', at: ago(1) });
  const english = await tell({ words, at: ago(day) });
  expect(await idsOf(own, { limit: 1 })).toEqual([english.id]);
});

test('a topic without a name in the language still relates, by its text', async () => {
  const topics = [await addTopic('nameless', ['tr'])];
  const own = await tell({ topics });
  const other = await tell({ topics });
  expect(await getRelated('en', own.id, 5)).toMatchObject([{ card: { id: other.id }, reason: { by: 'text' } }]);
});

test('an article that does not exist has none', async () => {
  expect(await getRelated('en', v7(), 5)).toEqual([]);
});
