import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { staffTwoFactor } from '../db/schema/staff';
import { signInKey } from './sign-in-key';

/** RFC 6238 as every app does it: SHA-1, six digits, a new code each half-minute. */
const period = 30_000;
const digits = 6;
/** A phone's clock may be half a minute off, either way. */
const drift = [0, -1, 1];

/** The code of a half-minute counted from 1970 (RFC 4226). */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

export const stepNow = (): number => Math.floor(Date.now() / period);

/** The half-minute that a code belongs to, or null when it is wrong now. */
export function stepOf(secret: string, code: string): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const now = stepNow();
  const found = drift.find((off) => timingSafeEqual(Buffer.from(codeAt(secret, now + off)), Buffer.from(code)));
  return found === undefined ? null : now + found;
}

/** Letters of base32: a secret is 32 random ones, 160 bits as RFC 4226 asks for. */
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const newSecret = (): string => randomLetters(base32, 32);

/** The secret as apps take it: its bytes in base32. */
export function secretText(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What the picture for the app says. */
export const secretAddress = (secret: string, issuer: string, email: string): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?secret=${secretText(secret)}&issuer=${encodeURIComponent(issuer)}`;

/** Letters and digits that nobody takes for others on paper. */
const clear = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes for the day the phone is lost: ten letters each, 49 bits. */
export const newBackupCodes = (): string[] =>
  Array.from({ length: 10 }, () => `${randomLetters(clear, 5)}-${randomLetters(clear, 5)}`);

/** A backup code as it was given out, whatever spaces and capitals came with it. */
export function tidyBackupCode(typed: string): string {
  const letters = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

const randomLetters = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** What may be kept of a secret or of backup codes: better-auth reads the same when somebody signs in. */
export const sealed = (text: string): Promise<string> => symmetricEncrypt({ key: signInKey(), data: text });
export const unsealed = (text: string): Promise<string> => symmetricDecrypt({ key: signInKey(), data: text });

/**
 * Takes a code for good: a code that was seen over a shoulder is worth nothing once its owner has used it.
 * @returns whether it was the first time, and no later code had been taken
 */
export async function takeStep(tx: Transaction, staffId: string, step: number): Promise<boolean> {
  const first = or(isNull(staffTwoFactor.lastStep), lt(staffTwoFactor.lastStep, step));
  const taken = await tx
    .update(staffTwoFactor)
    .set({ lastStep: step })
    .where(and(eq(staffTwoFactor.userId, staffId), first))
    .returning({ id: staffTwoFactor.id });
  return taken.length > 0;
}
