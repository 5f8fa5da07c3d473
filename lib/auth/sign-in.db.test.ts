import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { audit } from '../db/schema/newsroom';
import { staff, staffSession, staffTry } from '../db/schema/staff';
import { createTestDatabase } from '../db/test-database';
import { Refusal } from '../http/refusal';
import { addStaff } from '../newsroom/test-support';
import { disableStaff } from '../staff/change-staff';
import { signOut } from './sign-in';
import { addTwoStepStaff, codeOf, TestBrowser } from './test-support';
import { countTry } from './tries';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

/** What a refused sign-in says, as all of it that the person can see. */
async function refusal(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => 'not refused',
    (reason) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(String(error));
  return { kind: error.kind, faults: error.faults, more: error.more };
}
const wrong = { kind: 'invalid', faults: [{ field: 'form', code: 'signInWrong' }], more: {} };
const badCode = { kind: 'invalid', faults: [{ field: 'form', code: 'codeWrong' }], more: {} };
const again = { kind: 'invalid', faults: [{ field: 'form', code: 'signInAgain' }], more: {} };

test('who has the password is signed in, however they write their e-mail', async () => {
  const person = await addStaff('editor');
  const browser = new TestBrowser();
  expect(await browser.signIn(` ${person.email.toUpperCase()} `, person.password)).toBe(false);
  expect(await browser.actor()).toMatchObject({ id: person.id, role: 'editor' });
  const [entry] = await db().select().from(audit).where(eq(audit.actorId, person.id));
  expect(entry).toMatchObject({ action: 'session.signIn', targetId: person.id });
});

test('a wrong password, an unknown e-mail and a closed account are refused alike', async () => {
  const owner = await addStaff('owner');
  const person = await addStaff('editor');
  const gone = await addStaff('editor');
  await disableStaff(owner, gone.id);
  const browser = new TestBrowser();
  expect(await refusal(browser.signIn(person.email, 'not the password'))).toEqual(wrong);
  expect(await refusal(browser.signIn(`${v7()}@example.org`, 'not the password'))).toEqual(wrong);
  expect(await refusal(browser.signIn(gone.email, gone.password))).toEqual(wrong);
  expect(await refusal(browser.signIn('no e-mail', 'not the password'))).toEqual(wrong);
  expect(browser.cookies.size).toBe(0);
  expect(await db().select().from(staffSession).where(eq(staffSession.userId, gone.id))).toEqual([]);
});

test('after ten tries an e-mail is locked, somebody’s or not, even for the right password', async () => {
  const person = await addStaff('editor');
  const locked = [];
  for (const email of [person.email, `${v7()}@example.org`]) {
    // Eight that are only counted: each look at a password takes its time.
    for (let n = 0; n < 8; n++) await countTry('email', email);
    for (let n = 0; n < 2; n++) expect(await refusal(new TestBrowser().signIn(email, `wrong ${n}`))).toEqual(wrong);
    locked.push(await refusal(new TestBrowser().signIn(email, person.password)));
  }
  expect(locked[0]).toEqual(locked[1]);
  expect(locked[0]).toMatchObject({ kind: 'tooFast', faults: [{ code: 'tooManyTries', params: { minutes: 15 } }] });
  await expect
    .poll(async () => (await db().select().from(audit).where(eq(audit.targetId, person.id))).map((row) => row.action))
    .toEqual(['session.lock']);
});

test('tries sent at once count as well as one after the other', async () => {
  const person = await addStaff('editor');
  const tries = Array.from({ length: 14 }, () => refusal(new TestBrowser().signIn(person.email, 'wrong')));
  const kinds = (await Promise.all(tries)).map((said) => (said as { kind: string }).kind);
  expect(kinds.filter((kind) => kind === 'invalid')).toHaveLength(10);
  expect(kinds.filter((kind) => kind === 'tooFast')).toHaveLength(4);
});

test('a lock ends with its window, and a sign-in before it clears the count', async () => {
  const person = await addStaff('editor');
  for (let n = 0; n < 9; n++) await countTry('email', person.email);
  await new TestBrowser().signIn(person.email, person.password);
  for (let n = 0; n < 9; n++) await countTry('email', person.email);
  expect(await refusal(new TestBrowser().signIn(person.email, 'wrong'))).toEqual(wrong);
  expect(await refusal(new TestBrowser().signIn(person.email, person.password))).toMatchObject({ kind: 'tooFast' });
  await db()
    .update(staffTry)
    .set({ since: new Date(Date.now() - 15 * 60_000 - 1) });
  expect(await new TestBrowser().signIn(person.email, person.password)).toBe(false);
});

test('nobody’s e-mail or address can be read from what is counted', async () => {
  const person = await addStaff('editor');
  await refusal(new TestBrowser().signIn(person.email, 'wrong'));
  for (const { key } of await db().select().from(staffTry)) expect(key).toMatch(/^[\w-]{43}$/);
});

test('a session that was put into the browser before is not gone on with', async () => {
  const attacker = await addStaff('reporter');
  const victim = await addStaff('editor');
  const planted = new TestBrowser();
  await planted.signIn(attacker.email, attacker.password);
  const before = new Map(planted.cookies);
  await planted.signIn(victim.email, victim.password);
  expect(await planted.actor()).toMatchObject({ id: victim.id });
  const token = [...planted.cookies].find(([name]) => name.endsWith('session_token'))?.[1];
  expect(token).toBeTruthy();
  expect([...before.values()]).not.toContain(token);
  const old = new TestBrowser();
  old.cookies = before;
  expect(await old.actor(), 'the planted session is over').toBeNull();
});

test('signing out ends the session, not only the cookie', async () => {
  const person = await addStaff('editor');
  const browser = new TestBrowser();
  await browser.signIn(person.email, person.password);
  await signOut(browser.headers);
  expect(await browser.actor()).toBeNull();
});

test('a session ends after thirty days, however much it is used', async () => {
  const person = await addStaff('editor');
  const browser = new TestBrowser();
  await browser.signIn(person.email, person.password);
  const monthAgo = new Date(Date.now() - 30 * 24 * 60 * 60_000 - 1);
  await db().update(staffSession).set({ createdAt: monthAgo }).where(eq(staffSession.userId, person.id));
  expect(await browser.actor()).toBeNull();
});

test('with a second step the password opens nothing', async () => {
  const { actor } = await addTwoStepStaff();
  const browser = new TestBrowser();
  expect(await browser.signIn(actor.email, actor.password)).toBe(true);
  expect(await browser.actor()).toBeNull();
  expect([...browser.cookies.keys()]).toEqual(['gazette.two_factor']);
  expect(await db().select().from(staffSession).where(eq(staffSession.userId, actor.id))).toEqual([]);
  await browser.secondStep(await codeOf(actor));
  expect(await browser.actor()).toMatchObject({ id: actor.id });
});

test('a code of the app is good once, also for another browser, and none older', async () => {
  const { actor } = await addTwoStepStaff();
  const [first, second] = [new TestBrowser(), new TestBrowser()];
  for (const browser of [first, second]) await browser.signIn(actor.email, actor.password);
  const code = await codeOf(actor);
  await first.secondStep(code);
  expect(await refusal(second.secondStep(code))).toEqual(badCode);
  expect(await refusal(second.secondStep(await codeOf(actor, -1)))).toEqual(badCode);
  expect(await second.actor()).toBeNull();
});

test('one code sent from two browsers at once lets one in', async () => {
  const { actor } = await addTwoStepStaff();
  const browsers = Array.from({ length: 4 }, () => new TestBrowser());
  for (const browser of browsers) await browser.signIn(actor.email, actor.password);
  const code = await codeOf(actor);
  await Promise.allSettled(browsers.map((browser) => browser.secondStep(code)));
  const actors = await Promise.all(browsers.map((browser) => browser.actor()));
  expect(actors.filter(Boolean)).toHaveLength(1);
});

test('a backup code is good once, also when sent twice at once', async () => {
  const { actor, codes } = await addTwoStepStaff();
  const [one = '', other = ''] = codes;
  const browsers = Array.from({ length: 3 }, () => new TestBrowser());
  for (const browser of browsers) await browser.signIn(actor.email, actor.password);
  await Promise.allSettled(browsers.map((browser) => browser.secondStep(one)));
  expect((await Promise.all(browsers.map((browser) => browser.actor()))).filter(Boolean)).toHaveLength(1);

  const later = new TestBrowser();
  await later.signIn(actor.email, actor.password);
  expect(await refusal(later.secondStep(one))).toEqual(badCode);
  await later.secondStep(` ${other.toUpperCase().replace('-', ' ')} `);
  expect(await later.actor()).toMatchObject({ id: actor.id });
});

test('guessing codes ends the attempt, then locks the second step', async () => {
  const { actor, codes } = await addTwoStepStaff();
  const browser = new TestBrowser();
  await browser.signIn(actor.email, actor.password);
  for (let n = 0; n < 5; n++) expect(await refusal(browser.secondStep('000000'))).toEqual(badCode);
  expect(await refusal(browser.secondStep(await codeOf(actor)))).toEqual(again);
  await browser.signIn(actor.email, actor.password);
  for (let n = 0; n < 5; n++) expect(await refusal(browser.secondStep('aaaaa-aaaaa'))).toEqual(badCode);
  await browser.signIn(actor.email, actor.password);
  expect(await refusal(browser.secondStep(codes[0] ?? ''))).toMatchObject({ kind: 'tooFast' });
  expect(await browser.actor()).toBeNull();
});

test('a second step without a first, or of somebody else’s first, is refused', async () => {
  const { actor } = await addTwoStepStaff();
  const { actor: other } = await addTwoStepStaff();
  expect(await refusal(new TestBrowser().secondStep(await codeOf(actor)))).toEqual(again);
  const browser = new TestBrowser();
  await browser.signIn(other.email, other.password);
  expect(await refusal(browser.secondStep(await codeOf(actor)))).toEqual(badCode);
  const forged = new TestBrowser();
  forged.cookies.set('gazette.two_factor', '2fa-forged.c2lnbmF0dXJl');
  expect(await refusal(forged.secondStep(await codeOf(actor)))).toEqual(again);
});

test('a session is no way around the first step of another sign-in', async () => {
  const person = await addStaff('editor');
  const browser = new TestBrowser();
  await browser.signIn(person.email, person.password);
  expect(await refusal(browser.secondStep('000000'))).toEqual(again);
});

test('who is shut out between the two steps stays out', async () => {
  const owner = await addStaff('owner');
  const { actor } = await addTwoStepStaff();
  const browser = new TestBrowser();
  await browser.signIn(actor.email, actor.password);
  await disableStaff(owner, actor.id);
  expect(await refusal(browser.secondStep(await codeOf(actor)))).toEqual(again);
  expect(await browser.actor()).toBeNull();
  await db().update(staff).set({ disabledAt: null }).where(eq(staff.id, actor.id));
  expect(await refusal(browser.secondStep(await codeOf(actor)))).toEqual(again);
});
