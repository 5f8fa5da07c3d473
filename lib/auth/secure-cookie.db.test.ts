import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase } from '../db/test-database';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await drop();
});

test('behind TLS the session’s cookie never leaves it', async () => {
  vi.stubEnv('SITE_URL', 'https://gazette.example');
  const { addStaff } = await import('../newsroom/test-support');
  const { signIn } = await import('./sign-in');
  const { actorOf } = await import('./session');
  const person = await addStaff('editor');
  const { cookies } = await signIn(person, new Headers());
  expect(cookies[0]).toMatch(/^__Secure-gazette\.session_token=.*; HttpOnly; Secure; SameSite=Lax/);
  const cookie = cookies[0]?.split(';')[0] ?? '';
  expect(await actorOf(new Headers({ cookie }))).toMatchObject({ id: person.id });
  expect(await actorOf(new Headers({ cookie: cookie.replace('__Secure-', '') }))).toBeNull();
});
