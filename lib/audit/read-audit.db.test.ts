import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { cursorFromText } from '../db/keyset';
import { audit } from '../db/schema/newsroom';
import { createTestDatabase } from '../db/test-database';
import { type AddedStaff, addStaff } from '../newsroom/test-support';
import { type AuditFilter, readAudit } from './read-audit';
import { recordAct } from './record-act';

let drop: () => Promise<void>;
let editor: AddedStaff;
beforeAll(async () => {
  drop = await createTestDatabase();
  editor = await addStaff('editor');
});
afterAll(() => drop());

/** Records an act on an article of this name, at a time. */
async function recorded(
  name: string,
  { action = 'article.publish', at = new Date(), by = editor } = {},
): Promise<string> {
  const id = v7();
  await recordAct(db(), by, { action, target: { kind: 'article', id, name } });
  await db().update(audit).set({ at }).where(eq(audit.targetId, id));
  return id;
}

const found = async (filter: AuditFilter, locale: 'tr' | 'en' = 'en') =>
  (await readAudit(editor, filter, locale)).items.map((entry) => entry.targetName);

test('the newest is first, page by page, without gaps where times are equal', async () => {
  const word = v7();
  const at = new Date('2026-03-01T12:00:00Z');
  for (let n = 0; n < 120; n++) await recorded(`${word} ${n}`, { at: new Date(at.getTime() + Math.floor(n / 10)) });
  const seen: string[] = [];
  let after = null;
  do {
    const page = await readAudit(editor, { q: word }, 'en', after);
    expect(page.items.length).toBeLessThanOrEqual(50);
    seen.push(...page.items.map((entry) => entry.targetName));
    after = page.next && cursorFromText(page.next);
  } while (after);
  expect(new Set(seen).size).toBe(120);
  expect(seen.at(0)).toMatch(/ 11\d$/);
  expect(seen.at(-1)).toMatch(/ \d$/);
});

test('it is found by a part of what it was done to or by whom, taken literally', async () => {
  const word = v7();
  await recorded(`Deprem ${word}`);
  await recorded(`100%_${word}`);
  const other = await addStaff('editor');
  await recorded(`By another ${word}`, { by: other });
  expect(await found({ q: `eprem ${word}` })).toEqual([`Deprem ${word}`]);
  expect(await found({ q: `0%_${word}` })).toEqual([`100%_${word}`]);
  expect(await found({ q: `_%${word}` })).toEqual([]);
  expect(await found({ q: other.name })).toEqual([`By another ${word}`]);
  expect(await found({ q: word, who: other.id })).toEqual([`By another ${word}`]);
});

test('it is found by the act or its group, and by the very thing', async () => {
  const word = v7();
  const id = await recorded(`One ${word}`);
  await recorded(`Two ${word}`, { action: 'article.kill' });
  await recorded(`Three ${word}`, { action: 'articles.other' });
  expect(await found({ q: word, action: 'article.kill' })).toEqual([`Two ${word}`]);
  expect(await found({ q: word, action: 'article' })).toEqual([`Two ${word}`, `One ${word}`]);
  expect(await found({ kind: 'article', targetId: id })).toEqual([`One ${word}`]);
});

test('days are those of the language’s zone', async () => {
  const word = v7();
  // 00:30 on the 2nd in Istanbul, still the 1st in UTC.
  await recorded(word, { at: new Date('2026-05-01T21:30:00Z') });
  expect(await found({ q: word, from: '2026-05-01', to: '2026-05-01' }, 'en')).toEqual([word]);
  expect(await found({ q: word, from: '2026-05-01', to: '2026-05-01' }, 'tr')).toEqual([]);
  expect(await found({ q: word, from: '2026-05-02', to: '2026-05-02' }, 'tr')).toEqual([word]);
});

test('a reporter does not read it', async () => {
  await expect(readAudit(await addStaff('reporter'), {}, 'en')).rejects.toMatchObject({ kind: 'forbidden' });
});
