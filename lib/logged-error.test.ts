import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, test } from 'vitest';
import { loggedError } from './logged-error';

const typed = 'A very private comment\n    at my own house';

test('a failed query is logged without what was asked, but with its code and place', () => {
  const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: `Key (body)=(${typed})` });
  const logged = loggedError(new DrizzleQueryError('insert into comment values ($1)', [typed], cause));
  const text = JSON.stringify(logged);
  expect(text).not.toContain('private');
  expect(text).not.toContain('my own house');
  expect(logged).toMatchObject({ cause: { code: '23505', message: 'duplicate key' } });
  expect(text).toContain('logged-error.test.ts');
});

test('other errors keep their message', () => {
  expect(loggedError(new TypeError('no such thing'))).toMatchObject({ type: 'TypeError', message: 'no such thing' });
});

test.each([[undefined], [null], ['text'], [{ body: typed }]])('what is no error says only what it is: %j', (thrown) => {
  expect(JSON.stringify(loggedError(thrown))).toBe(JSON.stringify({ type: typeof thrown }));
});
