import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { audit } from '../db/schema/newsroom';
import { staffTwoFactor } from '../db/schema/staff';
import { createTestDatabase } from '../db/test-database';
import { type AddedStaff, addStaff } from '../newsroom/test-support';
import type { Actor } from './actor';
import { changeOwnAccount, changeOwnPassword, ownAccount } from './own-account';
import {
  backupCodesLeft,
  beginSecondFactor,
  confirmSecondFactor,
  leaveSecondFactor,
  renewBackupCodes,
} from './second-factor';
import { endOtherSessions, endOwnSession, ownSessions } from './sessions';
import { addTwoStepStaff, codeOf, TestBrowser } from './test-support';
import { secretText } from './totp';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

/** A person signed in with two browsers; as they act in the first. */
async function twoBrowsers(person: AddedStaff): Promise<{ here: TestBrowser; there: TestBrowser; actor: Actor }> {
  const [here, there] = [new TestBrowser(), new TestBrowser()];
  for (const browser of [here, there]) await browser.signIn(person.email, person.password);
  const actor = await here.actor();
  if (!actor) throw new Error('not signed in');
  return { here, there, actor };
}
const wrongPassword = { kind: 'invalid', faults: [{ field: 'password', code: 'passwordWrong' }] };

test('a person changes name and language', async () => {
  const person = await addStaff('reporter');
  await changeOwnAccount(person, { name: 'Another', locale: 'ru' });
  expect(await ownAccount(person)).toMatchObject({ name: 'Another', locale: 'ru', email: person.email });
});

test('a new password needs the old one, and ends sessions elsewhere', async () => {
  const person = await addStaff('reporter');
  const { here, there, actor } = await twoBrowsers(person);
  const password = 'something quite different';
  await expect(changeOwnPassword(actor, { current: 'wrong', password })).rejects.toMatchObject({
    faults: [{ field: 'current', code: 'passwordWrong' }],
  });
  await changeOwnPassword(actor, { current: person.password, password });
  expect(await here.actor()).toMatchObject({ id: person.id });
  expect(await there.actor()).toBeNull();
  expect(await new TestBrowser().signIn(person.email, password)).toBe(false);
  expect(JSON.stringify(await db().select().from(audit))).not.toContain(password);
});

test('a borrowed screen does not get to guess the password', async () => {
  const person = await addStaff('reporter');
  const guesses = Array.from({ length: 12 }, () => beginSecondFactor(person, { password: 'wrong' }));
  const kinds = (await Promise.allSettled(guesses)).map((one) => (one as PromiseRejectedResult).reason.kind);
  expect(kinds.filter((kind) => kind === 'tooFast')).toHaveLength(2);
  await expect(renewBackupCodes(person, { password: person.password })).rejects.toMatchObject({ kind: 'tooFast' });
});

test('sessions are listed with their device, and ended one by one or all but this', async () => {
  const person = await addStaff('reporter');
  const { here, there, actor } = await twoBrowsers(person);
  const sessions = await ownSessions(actor);
  expect(sessions).toHaveLength(2);
  expect(sessions.filter((one) => one.current).map((one) => one.id)).toEqual([actor.sessionId]);
  expect(sessions[0]).toMatchObject({ browser: 'Firefox', system: 'Linux' });
  const stranger = await addStaff('reporter');
  const other = sessions.find((one) => !one.current)?.id ?? '';
  await expect(endOwnSession(stranger, other)).rejects.toMatchObject({ kind: 'notFound' });
  await expect(endOwnSession(actor, 'x')).rejects.toMatchObject({ kind: 'notFound' });
  await endOwnSession(actor, other);
  expect(await there.actor()).toBeNull();
  await there.signIn(person.email, person.password);
  expect(await endOtherSessions(actor)).toBe(1);
  expect(await there.actor()).toBeNull();
  expect(await here.actor()).toMatchObject({ id: person.id });
});

test('the second step counts once a code was typed, and ends sessions elsewhere', async () => {
  const person = await addStaff('reporter');
  const { here, there, actor } = await twoBrowsers(person);
  await expect(beginSecondFactor(actor, { password: 'wrong' })).rejects.toMatchObject(wrongPassword);
  const begun = await beginSecondFactor(actor, { password: person.password });
  expect(begun.address).toContain(`secret=${begun.secret}&issuer=Gazette`);
  expect(await new TestBrowser().signIn(person.email, person.password)).toBe(false);
  await expect(confirmSecondFactor(actor, { code: '000000' })).rejects.toMatchObject({
    faults: [{ field: 'code', code: 'codeWrong' }],
  });
  const codes = await confirmSecondFactor(actor, { code: await codeOf(actor) });
  expect(codes).toHaveLength(10);
  expect(await backupCodesLeft(actor)).toBe(10);
  expect(await here.actor()).toMatchObject({ id: person.id });
  expect(await there.actor()).toBeNull();
  expect(await there.signIn(person.email, person.password)).toBe(true);
});

test('neither secret nor backup codes can be read from the database', async () => {
  const person = await addStaff('reporter');
  const { secret } = await beginSecondFactor(person, { password: person.password });
  const codes = await confirmSecondFactor(person, { code: await codeOf(person) });
  const [kept] = await db().select().from(staffTwoFactor).where(eq(staffTwoFactor.userId, person.id));
  expect(secretText(kept?.secret ?? '')).not.toBe(secret);
  for (const code of codes) expect(kept?.backupCodes).not.toContain(code);
});

test('a new secret replaces one that was not confirmed, and none that was', async () => {
  const person = await addStaff('reporter');
  await beginSecondFactor(person, { password: person.password });
  await beginSecondFactor(person, { password: person.password });
  await confirmSecondFactor(person, { code: await codeOf(person) });
  await expect(beginSecondFactor(person, { password: person.password })).rejects.toMatchObject({ kind: 'conflict' });
  await expect(confirmSecondFactor(person, { code: await codeOf(person) })).rejects.toMatchObject({ kind: 'conflict' });
});

test('new backup codes end the old ones', async () => {
  const { actor, codes } = await addTwoStepStaff();
  await expect(renewBackupCodes(actor, { password: 'wrong' })).rejects.toMatchObject(wrongPassword);
  const renewed = await renewBackupCodes(actor, { password: actor.password });
  const browser = new TestBrowser();
  await browser.signIn(actor.email, actor.password);
  await expect(browser.secondStep(codes[0] ?? '')).rejects.toMatchObject({ kind: 'invalid' });
  await browser.secondStep(renewed[0] ?? '');
  expect(await browser.actor()).toMatchObject({ id: actor.id });
  expect(await backupCodesLeft(actor)).toBe(9);
});

test('the second step is left with the password only', async () => {
  const { actor } = await addTwoStepStaff();
  await expect(leaveSecondFactor(actor, { password: 'wrong' })).rejects.toMatchObject(wrongPassword);
  await leaveSecondFactor(actor, { password: actor.password });
  expect(await new TestBrowser().signIn(actor.email, actor.password)).toBe(false);
});
