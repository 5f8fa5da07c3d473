import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { media } from '../db/schema/media';
import { createTestDatabase } from '../db/test-database';
import type { Locale } from '../i18n/locales';
import { storePicture } from '../media/store';
import { type PressCard, setPressStorage } from '../press/card';
import { findCard } from '../stories/find-card';
import { killArticle, withdrawArticle } from '../stories/take-down';
import { addSection, publish, republish } from '../stories/test-support';
import { answerShareCard } from './answer-share-card';
import { shareCardPath } from './share-card';

let drop: () => Promise<void>;
let sectionId: string;
const storage = new AsyncLocalStorage<PressCard>();
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'gazette-cards-'));
  drop = await createTestDatabase();
  sectionId = await addSection('cards');
  setPressStorage(storage);
});
afterAll(() => drop());

/** An answer, and what the press is told of it. */
async function ask(url: string) {
  const [, locale = '', , id = '', file = ''] = url.split('/');
  const card: PressCard = { tags: new Set(), store: true };
  const response = await storage.run(card, () => answerShareCard(locale, id, file));
  return { response, card };
}
async function addressOf(id: string, locale: Locale = 'en'): Promise<string> {
  const found = await findCard(locale, id);
  if (found.state !== 'live') throw new Error(`${id} is ${found.state}`);
  return shareCardPath(locale, found.card);
}

test('a live article’s card is a picture that is kept by the article’s tags', async () => {
  const { id } = await publish({ sectionId });
  const { response, card } = await ask(await addressOf(id));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect([...card.tags]).toEqual(['site', `article:${id}`]);
  expect(card).toMatchObject({ ttl: 86_400, store: true });
});

test('with a picture it shows the part around its focal point', async () => {
  const half = { create: { width: 800, height: 900, channels: 3, background: '#0000ff' } } as const;
  const bytes = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#ff0000' } })
    .composite([{ input: half, left: 800, top: 0 }])
    .png()
    .toBuffer();
  const [row] = await db()
    .insert(media)
    .values({ kind: 'image', ...(await storePicture(bytes)), focalX: 0.9 })
    .returning();
  const { id } = await publish({ sectionId, heroId: row?.id ?? null });
  const right = await addressOf(id);
  const pixel = async (url: string) => {
    const card = Buffer.from(await (await ask(url)).response.arrayBuffer());
    return [...(await sharp(card).extract({ left: 950, top: 300, width: 1, height: 1 }).raw().toBuffer())];
  };
  const [red = 0, , blue = 0] = await pixel(right);
  expect(blue).toBeGreaterThan(red + 100);
  await db()
    .update(media)
    .set({ focalX: 0.1 })
    .where(eq(media.id, row?.id ?? ''));
  const left = await addressOf(id);
  expect(left).not.toBe(right);
  const [nowRed = 0, , nowBlue = 0] = await pixel(left);
  expect(nowRed).toBeGreaterThan(nowBlue + 100);
});

test('a card of before leads to the one of now, but not for good', async () => {
  const { id } = await publish({ sectionId, headline: 'First' });
  const first = await addressOf(id);
  await republish(id, 2, { headline: 'Second' });
  const second = await addressOf(id);
  expect(second).not.toBe(first);
  for (const url of [first, `/en/share/${id}/anything`]) {
    const { response } = await ask(url);
    expect([response.status, response.headers.get('location')]).toEqual([307, second]);
  }
  expect((await ask(second)).response.status).toBe(200);
});

test('a killed article has no card any more, and nothing else ever had one', async () => {
  const { id } = await publish({ sectionId });
  const withdrawn = await publish({ sectionId });
  const [url, other] = [await addressOf(id), await addressOf(withdrawn.id)];
  await db().transaction((tx) => killArticle(tx, id, ''));
  await db().transaction((tx) => withdrawArticle(tx, withdrawn.id));
  const gone = await ask(url);
  expect(gone.response.status).toBe(410);
  expect([...gone.card.tags]).toContain(`article:${id}`);
  const status = async (address: string) => (await ask(address)).response.status;
  expect(await status(other)).toBe(404);
  expect(await status(`/tr/share/${withdrawn.id}/a.jpg`)).toBe(404);
  expect(await status(`/en/share/${v7()}/a.jpg`)).toBe(404);
  expect(await status("/en/share/'; drop/a.jpg")).toBe(404);
  expect(await status(`/de/share/${id}/a.jpg`)).toBe(404);
});
