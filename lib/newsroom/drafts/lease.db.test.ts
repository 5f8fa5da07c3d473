import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../../db/client';
import { audit, editLease } from '../../db/schema/newsroom';
import { createTestDatabase } from '../../db/test-database';
import { addStaff, beginArticle } from '../test-support';
import { releaseLease, takeLease } from './lease';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

async function two() {
  const [ayse, mehmet] = [await addStaff('editor'), await addStaff('editor')];
  return { ayse, mehmet, ...(await beginArticle(ayse)) };
}

test('the first window has the article, the second learns whose it is', async () => {
  const { ayse, mehmet, articleId } = await two();
  expect(await takeLease(ayse, articleId, { holder: 'window-a' })).toMatchObject({ mine: true });
  expect(await takeLease(mehmet, articleId, { holder: 'window-b' })).toMatchObject({
    mine: false,
    by: ayse.name,
    self: false,
  });
  expect(await takeLease(ayse, articleId, { holder: 'window-c' })).toMatchObject({ mine: false, self: true });
});

test('of many windows that open at once one has it', async () => {
  const { ayse, articleId } = await two();
  const asked = await Promise.all(
    Array.from({ length: 6 }, (_, n) => takeLease(ayse, articleId, { holder: `window-${n}` })),
  );
  expect(asked.filter((lease) => lease.mine)).toHaveLength(1);
});

test('taking over is possible, is on the record, and the other window learns of it', async () => {
  const { ayse, mehmet, articleId } = await two();
  await takeLease(ayse, articleId, { holder: 'window-a' });
  expect(await takeLease(mehmet, articleId, { holder: 'window-b', force: true })).toMatchObject({ mine: true });
  expect(await takeLease(ayse, articleId, { holder: 'window-a' })).toMatchObject({ mine: false, by: mehmet.name });
  const acts = await db().select().from(audit).where(eq(audit.targetId, articleId));
  expect(acts).toMatchObject([{ action: 'article.takeOver', actorId: mehmet.id, before: { by: ayse.name } }]);
});

test('it is free when it was given back and when its window fell silent', async () => {
  const { ayse, mehmet, articleId } = await two();
  await takeLease(ayse, articleId, { holder: 'window-a' });
  await releaseLease(mehmet, articleId, 'window-a');
  expect(await takeLease(mehmet, articleId, { holder: 'window-b' })).toMatchObject({ mine: false });
  await releaseLease(ayse, articleId, 'window-a');
  expect(await takeLease(mehmet, articleId, { holder: 'window-b', look: true })).toMatchObject({ mine: false, by: '' });
  expect(await takeLease(mehmet, articleId, { holder: 'window-b' })).toMatchObject({ mine: true });
  await db()
    .update(editLease)
    .set({ expiresAt: new Date(0) })
    .where(eq(editLease.articleId, articleId));
  expect(await takeLease(ayse, articleId, { holder: 'window-a' })).toMatchObject({ mine: true });
});

test('who may not write on an article can’t hold it', async () => {
  const { articleId } = await two();
  for (const role of ['reporter', 'translator', 'moderator'] as const) {
    const other = await addStaff(role);
    await expect(takeLease(other, articleId, { holder: 'window-x', force: true })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  }
});
