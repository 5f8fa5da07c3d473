import { expect, test } from 'vitest';
import { readLine } from './line';

const written = (fields: object) =>
  readLine(
    JSON.stringify({
      ...{ key: 'a', story: 's', locale: 'en', section: 'world', title: 'Title', body: 'Body.' },
      ...{ publishedAt: '2026-05-06', ...fields },
    }),
  );

test.each([
  ['2026-05-06', '2026-05-06T00:00:00.000Z'],
  ['2026-05-06T10:00', '2026-05-06T10:00:00.000Z'],
  ['2026-05-06 10:00:00', '2026-05-06T10:00:00.000Z'],
  ['2026-05-06 10:00:00.123456', '2026-05-06T10:00:00.123Z'],
  ['2026-05-06T10:00:00z', '2026-05-06T10:00:00.000Z'],
  ['2026-05-06T10:00:00+03:00', '2026-05-06T07:00:00.000Z'],
  ['2026-05-06 10:00:00 +0300', '2026-05-06T07:00:00.000Z'],
  ['2026-05-06T10:00:00+03', '2026-05-06T07:00:00.000Z'],
  ['Wed, 06 May 2026 10:00:00 GMT', '2026-05-06T10:00:00.000Z'],
  ['Wed, 06 May 2026 10:00:00 +0300', '2026-05-06T07:00:00.000Z'],
])('the date %s is %s', (publishedAt, at) => {
  expect(written({ publishedAt })).toMatchObject({ publishedAt: new Date(at) });
});

test.each(['2026-02-31', '2026-13-01', '2026-05-06T25:00', '06.05.2026', 'May 6', '', '2026', 1_777_000_000, null])(
  'the date %s is none',
  (publishedAt) => {
    expect(written({ publishedAt })).toEqual({
      reason: 'publishedAt is no ISO 8601 date, e.g. 2026-11-22T18:05:00+03:00',
    });
  },
);

test('keys may be numbers', () => {
  expect(written({ key: 17, story: 4 })).toMatchObject({ key: '17', story: '4' });
});

test('what is too long for a headline or a standfirst is kept in the body', () => {
  const title = 'Long title '.repeat(30).trim();
  const standfirst = 'Long standfirst '.repeat(50).trim();
  const line = written({ title, standfirst });
  expect(line).toMatchObject({ standfirst: '', body: `${title}\n\n${standfirst}\n\nBody.` });
  expect(line).toHaveProperty('title', expect.stringMatching(/^Long title.*(title|Long)…$/));
  expect('title' in line && line.title.length).toBeLessThanOrEqual(200);
});

test('half a character becomes a replacement character', () => {
  expect(written({ body: 'a\ud800b 😀' })).toMatchObject({ body: 'a\ufffdb 😀' });
});
