import { expect, test } from 'vitest';
import { cursorToText } from '../db/keyset';
import { auditQuery } from './audit-query';

const id = '018f0000-0000-7000-8000-000000000000';

test('an address is read as a search; empty fields of the form ask nothing', () => {
  const at = new Date('2026-11-27T10:00:00Z');
  const search = {
    q: ' news ',
    who: id,
    action: 'article',
    from: '2026-11-01',
    to: '',
    after: cursorToText({ at, id }),
  };
  expect(auditQuery(search)).toEqual({
    filter: { q: 'news', who: id, action: 'article', from: '2026-11-01', to: undefined },
    after: { at, id },
  });
  expect(auditQuery({ q: '', who: '', action: '', from: '', to: '' })).toMatchObject({ after: null });
});

test.each([
  { from: '2026-02-30' },
  { from: '27.11.2026' },
  { to: '9999-01-01' },
  { who: 'somebody' },
  { action: "article'; drop" },
  { after: 'nonsense' },
  { q: ['a', 'b'] },
  { q: 'a'.repeat(101) },
])('%j can’t be read', (search) => {
  expect(auditQuery(search)).toBeNull();
});
