import { expect, test } from 'vitest';
import { cursorToText } from '../db/keyset';
import { queryCursor, queryId, queryValue } from './query';

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const search = (values: Record<string, string | string[]>) => Promise.resolve(values);

test('a value that is missing or empty is none; one that stands twice is invalid', async () => {
  expect(await queryValue(search({}), 'q')).toBeNull();
  expect(await queryValue(search({ q: '' }), 'q')).toBeNull();
  expect(await queryValue(search({ q: 'x' }), 'q')).toBe('x');
  expect(await queryValue(search({ q: ['x', 'y'] }), 'q')).toBe('invalid');
});

test('a page cursor', async () => {
  const cursor = { at: new Date(1_700_000_000_123), id };
  expect(await queryCursor(search({}))).toBeNull();
  expect(await queryCursor(search({ after: cursorToText(cursor) }))).toEqual(cursor);
  expect(await queryCursor(search({ after: '../../etc/passwd' }))).toBe('invalid');
  expect(await queryCursor(search({ after: [cursorToText(cursor), cursorToText(cursor)] }))).toBe('invalid');
});

test('an id', async () => {
  expect(await queryId(search({}), 'thread')).toBeNull();
  expect(await queryId(search({ thread: id }), 'thread')).toBe(id);
  for (const wrong of ['1', `${id}'`, `{${id}}`, id.replaceAll('-', '')]) {
    expect(await queryId(search({ thread: wrong }), 'thread')).toBe('invalid');
  }
});
