import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../../db/client';
import { media } from '../../db/schema/media';
import { createTestDatabase } from '../../db/test-database';
import { cropNames, hasCrops } from '../../media/crops';
import { folderOf, moveFiles } from '../../media/folders';
import { storePicture } from '../../media/store';
import { takePicture } from '../../media/take-picture';
import { cutMissing } from './cut-missing';

let drop: () => Promise<void>;
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'gazette-crops-'));
  drop = await createTestDatabase();
});
afterAll(() => drop());

const drawn = (width: number) =>
  sharp({ create: { width, height: 900, channels: 3, background: '#2a6131' } })
    .png()
    .toBuffer();
const add = async (values: Omit<typeof media.$inferInsert, 'kind'>): Promise<string> => {
  const [row] = await db()
    .insert(media)
    .values({ kind: 'image', ...values })
    .returning();
  return row?.id ?? '';
};
const rowOf = async (id: string) => {
  const [row] = await db().select().from(media).where(eq(media.id, id));
  if (!row) throw new Error('the picture is gone');
  return row;
};

test('one picture a call gets what it lacks; what has it stays, and one without files keeps nobody from theirs', async () => {
  const fromHouse = await add(await storePicture(await drawn(1600)));
  const broken = await add({ hash: 'f'.repeat(32), width: 1600, height: 900 });
  const whole = await add({ ...(await takePicture(await drawn(1000))), private: true });
  const taken = await takePicture(await drawn(1100));
  // As an older recipe left it, where everybody may have its address.
  const old = 'e'.repeat(32);
  await Promise.all([taken.hash, taken.shareHash].map((hash) => moveFiles(hash, 'public')));
  const older = await add({ ...taken, shareHash: old });
  const before = await rowOf(whole);

  const failures: unknown[] = [];
  let after: string | null = null;
  let calls = 0;
  do {
    const came = await cutMissing(after);
    if (came.failed) failures.push(came.failed);
    after = came.after;
    calls++;
  } while (after);

  // Three that lack something, one look that reaches the end of the rows, and one that finds no more.
  expect(calls).toBeLessThanOrEqual(5);
  expect(failures).toHaveLength(1);
  for (const id of [fromHouse, older]) {
    const row = await rowOf(id);
    expect(hasCrops(row)).toBe(true);
    for (const file of ['1200', ...cropNames])
      expect(existsSync(`${folderOf(row.shareHash ?? '', 'public')}/${file}.jpeg`), file).toBe(true);
  }
  expect(existsSync(`${folderOf(old, 'public')}/1200.jpeg`), 'the old address leads to the new card').toBe(true);
  expect(await rowOf(whole)).toEqual(before);
  expect((await rowOf(broken)).shareHash).toBeNull();
});
