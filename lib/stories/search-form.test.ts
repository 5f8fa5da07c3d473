import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { readSearchForm, searchCursorText, searchQuery, startOfDay } from './search-form';

const read = (values: Record<string, string | string[]>) => readSearchForm(Promise.resolve(values), 'tr');
const id = '017600ea-70ab-7038-87e1-abaefab504d3';

test('what is not said is empty, what is no day is left out', async () => {
  expect(await read({ q: ' vapur ', from: '2026-02-31', to: '2026-02-28', sort: 'x' })).toEqual({
    ...{ q: 'vapur', section: '', topic: '', author: '', from: '', to: '2026-02-28', sort: 'relevance', after: null },
  });
});

test('cursors of both orders come back as they were; one of the other order is none', async () => {
  const byScore = { by: 'relevance', score: 1_234_567, id } as const;
  const byDate = { by: 'date', cursor: { at: new Date('2026-01-01'), id } } as const;
  expect(await read({ after: searchCursorText(byScore) })).toMatchObject({ after: byScore });
  expect(await read({ after: searchCursorText(byDate), sort: 'date' })).toMatchObject({ after: byDate });
  expect(await read({ after: searchCursorText(byScore), sort: 'date' })).toBe('invalid');
  expect(await read({ after: searchCursorText(byDate) })).toBe('invalid');
  expect(await read({ after: 'x' })).toBe('invalid');
  expect(await read({ q: ['a', 'b'] })).toBe('invalid');
});

test('a day begins when it begins in the edition’s zone', () => {
  expect(startOfDay('tr', '2026-05-06')?.toISOString()).toBe('2026-05-05T21:00:00.000Z');
  expect(startOfDay('en', '2026-05-06')?.toISOString()).toBe('2026-05-06T00:00:00.000Z');
  for (const wrong of ['', '2026-5-6', '2026-13-01', '2026-02-30', 'today']) expect(startOfDay('tr', wrong)).toBeNull();
});

test('a day of a year that no paper came out in is none: the database knows no year 0 and none after 9999', () => {
  for (const locale of locales) {
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) expect(startOfDay(locale, day), day).toBeNull();
    expect(startOfDay(locale, '1830-01-01'), locale).not.toBeNull();
  }
});

test('a link carries what is not usual', async () => {
  const form = await read({ q: 'a', section: 'spor', sort: 'date' });
  expect(form !== 'invalid' && searchQuery(form)).toEqual({
    ...{ q: 'a', section: 'spor', topic: '', author: '', from: '', to: '', sort: 'date' },
  });
});
