import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { article, frontSlot } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { getFront } from './front';
import { addPicture, addSection, ago, publish } from './test-support';

let drop: () => Promise<void>;
let politics: string;
let culture: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  [politics, culture] = [await addSection('politics'), await addSection('culture')];
});
afterEach(async () => {
  await db().delete(frontSlot);
  await db().update(article).set({ publicState: 'withdrawn' });
});
afterAll(() => drop());

/** Publishes so many articles, the first the newest. Returns their ids. */
async function news(count: number, options: Partial<Parameters<typeof publish>[0]> = {}, from = 1): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    ids.push((await publish({ sectionId: politics, at: ago(from + n), ...options })).id);
  }
  return ids;
}
const pin = (articleId: string | undefined, pos: number, pinnedUntil: Date | null = null) =>
  db()
    .insert(frontSlot)
    .values({ locale: 'en', pos, articleId: articleId ?? '', pinnedUntil });

type Front = Awaited<ReturnType<typeof getFront>>;
const idsOf = (cards: { id: string }[]) => cards.map((card) => card.id);
const everything = (front: Front) =>
  idsOf([
    ...(front.lead ? [front.lead] : []),
    ...front.secondary,
    ...front.opinion,
    ...front.latest,
    ...front.sections.flatMap((block) => block.cards),
  ]);

test('an edition without articles has an empty front', async () => {
  expect(await getFront('en')).toEqual({
    lead: null,
    secondary: [],
    opinion: [],
    latest: [],
    sections: [],
    until: null,
  });
});

test('the newest lead and follow in order; no story stands twice', async () => {
  const ids = [...(await news(20)), ...(await news(6, { sectionId: culture }, 21))];
  const front = await getFront('en');
  const shown = everything(front);
  expect(front.lead?.id).toBe(ids[0]);
  expect([...idsOf(front.secondary), ...idsOf(front.latest)]).toEqual(
    ids.slice(1, 1 + front.secondary.length + front.latest.length),
  );
  expect(front.secondary).toHaveLength(4);
  expect(front.latest.length).toBeGreaterThanOrEqual(5);
  expect(new Set(shown).size).toBe(shown.length);
});

test('a picture makes the lead before a newer article without one', async () => {
  const [newest] = await news(3);
  const [pictured] = await news(1, { heroId: await addPicture() }, 10);
  const front = await getFront('en');
  expect(front.lead?.id).toBe(pictured);
  expect(front.secondary[0]?.id).toBe(newest);
});

test('pins come first, in their order, however old', async () => {
  const ids = await news(10);
  const [first, second] = await news(2, {}, 10_000);
  await pin(second, 2);
  await pin(first, 1);
  const front = await getFront('en');
  expect(front.lead?.id).toBe(first);
  expect(front.secondary.map((card) => card.id)).toEqual([second, ...ids.slice(0, 3)]);
});

test('a pin that has ended counts no more; the first end that comes is when the page changes', async () => {
  const [newest, ...older] = await news(5);
  await pin(older[3], 1, ago(1));
  expect(await getFront('en')).toMatchObject({ lead: { id: newest }, until: null });
  await pin(older[2], 2, ago(-60));
  await pin(older[1], 3, ago(-30));
  await pin(older[0], 4);
  expect(await getFront('en')).toMatchObject({ lead: { id: older[2] }, until: ago(-30) });
});

test('a pinned article that is not live leaves its place to the next', async () => {
  const [newest, next] = await news(3);
  const [pinned] = await news(1, {}, 100);
  await pin(pinned, 1);
  await pin(next, 2);
  await db()
    .update(article)
    .set({ publicState: 'killed' })
    .where(eq(article.id, pinned ?? ''));
  const front = await getFront('en');
  expect(front.lead?.id).toBe(next);
  expect(front.secondary[0]?.id).toBe(newest);
  expect(everything(front)).not.toContain(pinned);
});

test('the archive is no news, unless an editor pins it', async () => {
  const [archived] = await news(1, { archive: true, heroId: await addPicture() }, 0);
  const [newest] = await news(12);
  const front = await getFront('en');
  expect(front.lead?.id).toBe(newest);
  expect(everything(front)).not.toContain(archived);
  await pin(archived, 1);
  expect((await getFront('en')).lead?.id).toBe(archived);
});

test('opinion stands in its own place, not among the rest', async () => {
  await news(6);
  const opinions = await news(3, { kind: 'opinion' }, 2);
  const front = await getFront('en');
  expect(idsOf(front.opinion)).toEqual(opinions.slice(0, 2));
});

test('a section shows its newest that stand nowhere else, though it filled the whole top', async () => {
  const ids = await news(30);
  await news(2, { kind: 'opinion' }, 2);
  const front = await getFront('en');
  const top = 1 + front.secondary.length + front.latest.length;
  expect(front.sections.map((block) => block.section.id)).toEqual([politics]);
  expect(front.sections[0]?.cards.map((card) => card.id)).toEqual(ids.slice(top, top + 4));
});

test('sections stand in navigation order; one without articles is left out', async () => {
  await addSection('empty');
  await news(20);
  await news(3, { sectionId: culture }, 100);
  const front = await getFront('en');
  expect(front.sections.map((block) => block.section.id)).toEqual([politics, culture]);
});

test('other editions have their own front and pins', async () => {
  const [pinned] = await news(3);
  await pin(pinned, 1);
  const [turkish] = await news(1, { locale: 'tr' });
  expect((await getFront('tr')).lead?.id).toBe(turkish);
  expect(everything(await getFront('tr'))).toEqual([turkish]);
});
