import { isAPIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { db } from '../db/client';
import { staff, staffSession } from '../db/schema/staff';
import { Refusal } from '../http/refusal';
import { logger } from '../log';
import { auth } from './better-auth';
import { actorOf } from './session';
import { tidyBackupCode } from './totp';
import { countTry, forgetTries, tooManyTries } from './tries';

/** What a step of signing in came to: cookies to set, and whether a second step is due. */
export interface SignedIn {
  cookies: string[];
  secondStep: boolean;
}

/** The only cookie of ours that a sign-in may bring: the proof of its first step. */
const challengeCookie = /^(__Secure-)?gazette\.two_factor=/;

/** A request's headers as better-auth may see them: no session it may go on with, no address. */
function bareHeaders(headers: Headers): Headers {
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/).filter((cookie) => challengeCookie.test(cookie));
  return new Headers({
    'user-agent': (headers.get('user-agent') ?? '').slice(0, 300),
    ...(cookies.length ? { cookie: cookies.join('; ') } : {}),
  });
}

/** The new session takes the place of the one the browser had: records it and ends the old. */
async function enter(answer: Response, headers: Headers): Promise<SignedIn> {
  const { user } = (await answer.json()) as { user: { id: string; email: string } };
  const [person] = await db().select().from(staff).where(eq(staff.id, user.id));
  if (!person) throw new Error('a session was made for nobody');
  const before = await actorOf(headers);
  if (before?.sessionId) await db().delete(staffSession).where(eq(staffSession.id, before.sessionId));
  await recordAct(db(), person, {
    action: 'session.signIn',
    target: { kind: 'staff', id: person.id, name: person.name },
  });
  await forgetTries('email', person.email);
  return { cookies: answer.headers.getSetCookie(), secondStep: false };
}

/** Records that tries for an e-mail stopped counting, if it is somebody's. The answer is the same for all. */
async function recordLock(email: string): Promise<void> {
  const [person] = await db().select().from(staff).where(eq(staff.email, email));
  if (person)
    await recordAct(db(), null, {
      action: 'session.lock',
      target: { kind: 'staff', id: person.id, name: person.name },
    });
}

/**
 * The first step. Whoever has no account, a wrong password or no work here any more gets the same answer after the
 * same work, and so does everybody once an e-mail was tried too often.
 * @throws Refusal
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  headers: Headers,
): Promise<SignedIn> {
  const address = email.trim().toLowerCase();
  const { wait, last } = await countTry('email', address);
  if (wait) throw tooManyTries(wait);
  const body = { email: address, password };
  const answer = await auth().api.signInEmail({ body, headers: bareHeaders(headers), asResponse: true });
  if (!answer.ok) {
    // Not awaited: the time it takes would tell whether there is such an account.
    if (last) recordLock(address).catch((error) => logger.error({ err: error }, 'a lock could not be recorded'));
    throw new Refusal('invalid', [{ field: 'form', code: 'signInWrong' }]);
  }
  const { twoFactorRedirect } = (await answer.clone().json()) as { twoFactorRedirect?: boolean };
  if (twoFactorRedirect) return { cookies: answer.headers.getSetCookie(), secondStep: true };
  return enter(answer, headers);
}

/** better-auth's words for a first step that can't be gone on with. */
const startAgain = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']);

/**
 * The second step: a code of the app, or one of the backup codes, each good once.
 * @throws Refusal
 */
export async function takeSecondStep({ code }: { code: string }, headers: Headers): Promise<SignedIn> {
  const fromApp = /^\d{6}$/.test(code.replace(/\s/g, ''));
  const request = { headers: bareHeaders(headers), asResponse: true } as const;
  const asked = fromApp
    ? auth().api.verifyTOTP({ ...request, body: { code: code.replace(/\s/g, '') } })
    : auth().api.verifyBackupCode({ ...request, body: { code: tidyBackupCode(code) } });
  // What our own check refuses before (better-auth.ts) comes as an error, not as an answer.
  const answer = await asked.catch((error) => {
    if (!isAPIError(error)) throw error;
    return Response.json(error.body ?? {}, { status: error.statusCode });
  });
  if (answer.ok) return enter(answer, headers);
  if (answer.status === 429) throw tooManyTries(15);
  const { code: why } = (await answer.json().catch(() => ({}))) as { code?: string };
  throw new Refusal('invalid', [{ field: 'form', code: startAgain.has(why ?? '') ? 'signInAgain' : 'codeWrong' }]);
}

/** Ends the session of a browser. Returns the cookies that make it forget. */
export async function signOut(headers: Headers): Promise<string[]> {
  const answer = await auth().api.signOut({ headers, asResponse: true });
  return answer.headers.getSetCookie();
}
