import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../db/test-database';
import { answerSitemap } from './answer-sitemaps';

let drop: () => Promise<void>;
beforeAll(async () => {
  process.env.SITE_URL = 'https://gazette.example';
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('a month that no calendar of the database has is no sitemap', async () => {
  for (const month of ['0000-01', '0001-01', '9999-12', '1999-01'])
    expect((await answerSitemap(`tr-${month}.xml`)).status, month).toBe(404);
});
