import { expect, test } from 'vitest';
import { auditChanges } from './changes';

test('only what differs is shown, what came and what went too', () => {
  const before = { role: 'editor', personId: null, same: 1, gone: 'x' };
  const after = { role: 'owner', personId: 'p', same: 1, list: ['a'] };
  expect(auditChanges(before, after)).toEqual([
    { field: 'role', before: 'editor', after: 'owner' },
    { field: 'personId', before: null, after: 'p' },
    { field: 'gone', before: 'x', after: null },
    { field: 'list', before: null, after: '["a"]' },
  ]);
});

test('what is no record is shown whole', () => {
  expect(auditChanges('a', 'b')).toEqual([{ field: '', before: 'a', after: 'b' }]);
  expect(auditChanges(null, ['b'])).toEqual([{ field: '', before: null, after: '["b"]' }]);
});

test('nothing recorded, nothing shown', () => expect(auditChanges(null, null)).toEqual([]));

test('long texts are cut', () => {
  const [change] = auditChanges({}, { body: 'a'.repeat(5_000) });
  expect(change?.after).toHaveLength(302);
});
