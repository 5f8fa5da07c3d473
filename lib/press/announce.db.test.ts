import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { purgeJob } from '../db/schema/cdn';
import { createTestDatabase } from '../db/test-database';
import { announce } from './announce';
import { listen } from './test-support';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('every tag is heard once, when the write commits', async () => {
  const during = await listen();
  const heard: string[] = [];
  const whole = await during(async () => {
    await db().transaction(async (tx) => {
      heard.push(...(await during(() => announce(tx, 'purge', ['front:tr', 'site', 'front:tr']))));
    });
  });
  expect(heard).toEqual([]);
  expect(whole.filter((payload) => !payload.startsWith('mark'))).toEqual(['purge front:tr', 'purge site']);
});

test('a write that is rolled back says nothing', async () => {
  const during = await listen();
  const heard = await during(() =>
    db()
      .transaction(async (tx) => {
        await announce(tx, 'kill', ['site']);
        throw new Error('no');
      })
      .catch(() => {}),
  );
  expect(heard).toEqual([]);
});

test('a thousand tags and one that is far too long do not undo the write', async () => {
  const during = await listen();
  const many = Array.from({ length: 1_000 }, (_, n) => `article:${n}`);
  const heard = await during(() =>
    db().transaction((tx) => announce(tx, 'expire', [...many, `path:/${'a'.repeat(9_000)}`])),
  );
  expect(heard).toHaveLength(1_001);
  expect(heard.at(-1)).toBe('expire site');
});

test('without a CDN there is nobody else to tell', async () => {
  await db().transaction((tx) => announce(tx, 'purge', ['site']));
  expect(await db().select().from(purgeJob)).toEqual([]);
});
