import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { cursorFromText, cursorToText, pageOf } from './keyset';

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

test('a cursor survives its way through an address', () => {
  for (const at of ['1970-01-01T00:00:00.000Z', '2023-05-12T09:41:07.123Z', '2026-11-22T21:00:00.999Z']) {
    const cursor = { at: new Date(at), id: v7() };
    expect(cursorFromText(cursorToText(cursor))).toEqual(cursor);
  }
});

test('nothing in it needs escaping', () => {
  expect(cursorToText({ at: new Date(), id })).toMatch(/^[0-9a-z.]+$/);
});

const time = Date.UTC(2026, 10, 22).toString(36);
const hex = id.replaceAll('-', '');
test.each([
  ['empty', ''],
  ['no dot', time + hex],
  ['no time', `.${hex}`],
  ['no id', `${time}.`],
  ['the id with dashes', `${time}.${id}`],
  ['a short id', `${time}.${hex.slice(1)}`],
  ['a long id', `${time}.${hex}0`],
  ['an id that is not hexadecimal', `${time}.${'g'.repeat(32)}`],
  ['upper case', `${time}.${hex}`.toUpperCase()],
  ['a time that PostgreSQL has no year for', `zzzzzzzzzz.${hex}`],
  ['a time beyond all calendars', `zzzzzzzzzzzz.${hex}`],
  ['a negative time', `-1.${hex}`],
  ['a sign', `+1.${hex}`],
  ['space around', ` ${time}.${hex}`],
  ['a newline after', `${time}.${hex}\n`],
  ['three parts', `${time}.${hex}.1`],
  ['a NUL', `${time}\0.${hex}`],
  ['SQL', `1' or '1'='1.${hex}`],
  ['full-width digits', `１.${hex}`],
  ['very long', '0'.repeat(1e6)],
])('a hostile cursor is none: %s', (_, text) => {
  expect(cursorFromText(text)).toBeNull();
});

test('the farthest cursor still names an instant', () => {
  expect(cursorFromText(`zzzzzzzzz.${hex}`)?.at.toISOString()).toMatch(/^5188-/);
});

const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `0190a1b2-c3d4-7e5f-8a9b-${String(n).padStart(12, '0')}`, at: n }));
const page = (count: number, size: number) => pageOf(rows(count), size, (row) => new Date(row.at));

test('a page that one more row follows names the last row it shows', () => {
  const { items, next } = page(4, 3);
  expect(items.map((row) => row.at)).toEqual([0, 1, 2]);
  expect(cursorFromText(next ?? '')).toEqual({ at: new Date(2), id: items[2]?.id });
});

test('the last page names none, full or not', () => {
  expect(page(3, 3).next).toBeNull();
  expect(page(3, 3).items).toHaveLength(3);
  expect(page(1, 3).next).toBeNull();
  expect(page(0, 3)).toEqual({ items: [], next: null });
});
