import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTwoStepStaff, TestBrowser } from '../auth/test-support';
import { db } from '../db/client';
import { audit } from '../db/schema/newsroom';
import { invite, passwordReset, staff, staffSession } from '../db/schema/staff';
import { createTestDatabase } from '../db/test-database';
import { type AddedStaff, addStaff } from '../newsroom/test-support';
import { changeStaff, disableStaff, enableStaff, resetSecondFactor } from './change-staff';
import { createOwner, dropSecondFactor, replacePassword } from './commands';
import { acceptInvite, inviteStaff, openInvites, readInvite, revokeInvite } from './invites';
import { getMember, listStaff } from './list-staff';
import { handOverReset, resetPassword } from './password-reset';

let drop: () => Promise<void>;
let owner: AddedStaff;
beforeAll(async () => {
  drop = await createTestDatabase();
  owner = await addStaff('owner');
});
afterAll(() => drop());

const tokenOf = (link: string): string => link.split('#')[1] ?? '';
const gone = { kind: 'notFound', faults: [{ field: 'form', code: 'linkGone' }] };
const lastOwner = { kind: 'conflict', faults: [{ field: 'form', code: 'lastOwner' }] };
const password = 'four words that nobody says';
const acts = async (targetId: string) =>
  (await db().select().from(audit).where(eq(audit.targetId, targetId)).orderBy(audit.id)).map((row) => row.action);

/** An owner with a paper of their own: the others are closed for the while. */
async function alone(work: (only: AddedStaff) => Promise<void>): Promise<void> {
  const only = await addStaff('owner');
  const others = and(eq(staff.role, 'owner'));
  const rows = await db().select().from(staff).where(others);
  for (const { id } of rows.filter((row) => row.id !== only.id && !row.disabledAt)) {
    await db().update(staff).set({ disabledAt: new Date() }).where(eq(staff.id, id));
  }
  try {
    await work(only);
  } finally {
    await db().update(staff).set({ disabledAt: null }).where(others);
  }
}

const ask = (email = `${v7()}@example.org`) => inviteStaff(owner, { email, role: 'editor', locale: 'ru' });

test('an invite makes one account with its role, and then no other', async () => {
  const email = `${v7()}@example.org`;
  const { link, mailed } = await ask(email.toUpperCase());
  expect(mailed).toBeNull();
  expect(link).toMatch(/^http:\/\/localhost:3000\/ru\/newsroom\/invite#[\w-]{43}$/);
  const token = tokenOf(link);
  expect(await readInvite({ token })).toEqual({ email, role: 'editor' });
  await acceptInvite({ token, name: 'Новая', password });
  const browser = new TestBrowser();
  await browser.signIn(email, password);
  expect(await browser.actor()).toMatchObject({ name: 'Новая', role: 'editor', locale: 'ru' });
  await expect(acceptInvite({ token, name: 'Другая', password })).rejects.toMatchObject(gone);
  await expect(readInvite({ token })).rejects.toMatchObject(gone);
});

test('of many who take one invite at once, one gets in', async () => {
  const token = tokenOf((await ask()).link);
  const all = Array.from({ length: 5 }, (_, n) => acceptInvite({ token, name: `N ${n}`, password }));
  const done = (await Promise.allSettled(all)).filter((one) => one.status === 'fulfilled');
  expect(done).toHaveLength(1);
});

test('an invite that is over, withdrawn, replaced or made up is refused alike', async () => {
  const over = await ask();
  await db()
    .update(invite)
    .set({ expiresAt: new Date(Date.now() - 1) });
  await expect(readInvite({ token: tokenOf(over.link) })).rejects.toMatchObject(gone);

  const email = `${v7()}@example.org`;
  const first = await ask(email);
  const second = await ask(email);
  await expect(readInvite({ token: tokenOf(first.link) })).rejects.toMatchObject(gone);
  const open = (await openInvites(owner)).find((one) => one.email === email);
  await revokeInvite(owner, open?.id ?? '');
  await expect(acceptInvite({ token: tokenOf(second.link), name: 'A', password })).rejects.toMatchObject(gone);
  await expect(revokeInvite(owner, open?.id ?? '')).rejects.toMatchObject({ kind: 'notFound' });
  await expect(readInvite({ token: 'A'.repeat(43) })).rejects.toMatchObject(gone);
  expect(await acts(open?.id ?? '')).toEqual(['staff.invite', 'staff.revokeInvite']);
});

test('the database holds no token, and the record neither', async () => {
  const { link } = await ask();
  const { link: reset } = await handOverReset(owner, (await addStaff('editor')).id);
  for (const table of [invite, passwordReset, audit]) {
    const text = JSON.stringify(await db().select().from(table));
    for (const secret of [link, reset]) expect(text).not.toContain(tokenOf(secret));
  }
});

test('who works here is not invited', async () => {
  const person = await addStaff('editor');
  await expect(ask(person.email)).rejects.toMatchObject({ faults: [{ field: 'email', code: 'worksHere' }] });
});

test('a link sets a new password once, ends all sessions, and signs nobody in', async () => {
  const person = await addStaff('editor');
  const browser = new TestBrowser();
  await browser.signIn(person.email, person.password);
  const token = tokenOf((await handOverReset(owner, person.id)).link);
  await resetPassword({ token, password });
  expect(await browser.actor()).toBeNull();
  expect(await db().select().from(staffSession).where(eq(staffSession.userId, person.id))).toEqual([]);
  await expect(resetPassword({ token, password })).rejects.toMatchObject(gone);
  await expect(browser.signIn(person.email, person.password)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await browser.signIn(person.email, password)).toBe(false);
});

test('a new password does not take the second step away', async () => {
  const { actor } = await addTwoStepStaff();
  await resetPassword({ token: tokenOf((await handOverReset(owner, actor.id)).link), password });
  const browser = new TestBrowser();
  expect(await browser.signIn(actor.email, password)).toBe(true);
  expect(await browser.actor()).toBeNull();
});

test('a link is refused when it is over, replaced, or its person works here no more', async () => {
  const person = await addStaff('editor');
  const first = await handOverReset(owner, person.id);
  const second = await handOverReset(owner, person.id);
  await expect(resetPassword({ token: tokenOf(first.link), password })).rejects.toMatchObject(gone);
  await db()
    .update(passwordReset)
    .set({ expiresAt: new Date(Date.now() - 1) });
  await expect(resetPassword({ token: tokenOf(second.link), password })).rejects.toMatchObject(gone);
  const third = await handOverReset(owner, person.id);
  await disableStaff(owner, person.id);
  await enableStaff(owner, person.id);
  await expect(resetPassword({ token: tokenOf(third.link), password })).rejects.toMatchObject(gone);
});

test('a refused password leaves the link as it was', async () => {
  const person = await addStaff('editor');
  const token = tokenOf((await handOverReset(owner, person.id)).link);
  const guessable = { field: 'password', code: 'passwordGuessable' };
  await expect(resetPassword({ token, password: `${person.email}1` })).rejects.toMatchObject({ faults: [guessable] });
  await resetPassword({ token, password });
});

test('whose account is closed is out at once, and back when it is opened', async () => {
  const person = await addStaff('moderator');
  const browser = new TestBrowser();
  await browser.signIn(person.email, person.password);
  await disableStaff(owner, person.id);
  expect(await browser.actor()).toBeNull();
  await expect(browser.signIn(person.email, person.password)).rejects.toMatchObject({ kind: 'invalid' });
  await enableStaff(owner, person.id);
  expect(await browser.actor(), 'the old session stays over').toBeNull();
  await browser.signIn(person.email, person.password);
  expect(await browser.actor()).toMatchObject({ id: person.id });
  expect(await acts(person.id)).toEqual(['session.signIn', 'staff.disable', 'staff.enable', 'session.signIn']);
});

test('a new role counts at the next request', async () => {
  const person = await addStaff('editor');
  const browser = new TestBrowser();
  await browser.signIn(person.email, person.password);
  await changeStaff(owner, person.id, { role: 'translator', personId: null });
  expect(await browser.actor()).toMatchObject({ role: 'translator' });
  const [entry] = await db()
    .select()
    .from(audit)
    .where(and(eq(audit.targetId, person.id), eq(audit.action, 'staff.change')));
  expect(entry).toMatchObject({ actorId: owner.id, before: { role: 'editor' }, after: { role: 'translator' } });
});

test('nobody closes their own account', async () => {
  const self = { kind: 'conflict', faults: [{ field: 'form', code: 'ownAccount' }] };
  await expect(disableStaff(owner, owner.id)).rejects.toMatchObject(self);
});

test('the last owner stays owner', () =>
  alone(async (only) => {
    await expect(changeStaff(only, only.id, { role: 'editor', personId: null })).rejects.toMatchObject(lastOwner);
    const other = await addStaff('owner');
    await disableStaff(only, other.id);
    await expect(changeStaff(only, only.id, { role: 'editor', personId: null })).rejects.toMatchObject(lastOwner);
  }));

test('of two owners who demote or close each other at once, one stays', () =>
  alone(async (one) => {
    for (const act of ['demote', 'close'] as const) {
      const other = await addStaff('owner');
      const end = (by: AddedStaff, id: string) =>
        act === 'demote' ? changeStaff(by, id, { role: 'editor', personId: null }) : disableStaff(by, id);
      await Promise.allSettled([end(one, other.id), end(other, one.id)]);
      const left = (await listStaff(one, 'en')).filter((row) => row.role === 'owner' && !row.disabledAt);
      expect(left, act).toHaveLength(1);
      await db().update(staff).set({ disabledAt: null, role: 'owner' }).where(eq(staff.id, one.id));
      await db().update(staff).set({ role: 'editor' }).where(eq(staff.id, other.id));
    }
  }));

test('an owner takes the second step from who lost it; their sessions end', async () => {
  const { actor } = await addTwoStepStaff();
  await resetSecondFactor(owner, actor.id);
  expect(await getMember(owner, actor.id, 'en')).toMatchObject({ twoFactor: false });
  expect(await new TestBrowser().signIn(actor.email, actor.password)).toBe(false);
});

test('ids that are none, and people who are not there, are not found', async () => {
  for (const id of ['x', v7()]) {
    await expect(disableStaff(owner, id)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(handOverReset(owner, id)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(revokeInvite(owner, id)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await getMember(owner, id, 'en')).toBeNull();
  }
});

test('whoever has the server makes owners and helps those who lost password or phone', async () => {
  const email = `${v7()}@example.org`;
  const first = await createOwner({ email, name: 'First', locale: 'tr' });
  const browser = new TestBrowser();
  await browser.signIn(email, first);
  expect(await browser.actor()).toMatchObject({ role: 'owner', locale: 'tr' });
  await expect(createOwner({ email, name: 'Again', locale: 'tr' })).rejects.toMatchObject({ kind: 'invalid' });
  const second = await replacePassword(email);
  expect(await browser.actor()).toBeNull();
  expect(await browser.signIn(email, second)).toBe(false);

  const { actor } = await addTwoStepStaff();
  await dropSecondFactor(actor.email);
  expect(await new TestBrowser().signIn(actor.email, actor.password)).toBe(false);
  await expect(dropSecondFactor('nobody@example.org')).rejects.toMatchObject({ kind: 'notFound' });
});
