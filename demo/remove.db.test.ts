import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import { closeDatabase, db } from '@/lib/db/client';
import { siteSetting } from '@/lib/db/schema/settings';
import { staff } from '@/lib/db/schema/staff';
import { createTestDatabase } from '@/lib/db/test-database';
import { inviteStaff } from '@/lib/staff/invites';
import { type DemoRows, demoKey } from './load/demo-rows';
import { demoEmail, loadOwner } from './load/owner';
import { removeDemo } from './remove';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(async () => {
  await closeDatabase();
  await drop();
});

const none = { stories: [], sections: [], people: [], topics: [], sources: [] };
/** As if the edition had been loaded with nothing but its owner. */
const remember = (rows: DemoRows) => db().insert(siteSetting).values({ key: demoKey, value: rows });
const members = () => db().select().from(staff);

test('the demo’s owner can sign in, is made once, and goes with the demo', async () => {
  const made = await loadOwner(db());
  expect(await loadOwner(db())).toBeNull();
  const { cookies } = await signIn({ email: demoEmail, password: made?.password ?? '' }, new Headers());
  expect(cookies.join()).toContain('session_token');
  await remember({ ...none, staff: [made?.id ?? ''] });
  await removeDemo();
  expect(await members()).toEqual([]);
});

test('one who invited others is kept, closed; an edition of before has none', async () => {
  const made = await loadOwner(db());
  const [owner] = await members();
  if (!owner || !made) throw new Error('no owner');
  await inviteStaff(owner, { email: 'a@example.org', role: 'editor', locale: 'en' });
  await remember(none);
  await removeDemo();
  expect((await members())[0]?.disabledAt).toBeNull();
  await remember({ ...none, staff: [made.id] });
  await removeDemo();
  expect((await db().select().from(staff).where(eq(staff.id, made.id)))[0]?.disabledAt).toBeInstanceOf(Date);
});
