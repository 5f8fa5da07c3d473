import { eq } from 'drizzle-orm';
import { db } from '../db/client';
import { staffTwoFactor } from '../db/schema/staff';
import { type AddedStaff, addStaff } from '../newsroom/test-support';
import type { Actor } from './actor';
import { beginSecondFactor, confirmSecondFactor } from './second-factor';
import { actorOf } from './session';
import { signIn, takeSecondStep } from './sign-in';
import { codeAt, stepNow, unsealed } from './totp';

/** A browser of a test: keeps the cookies it is given. */
export class TestBrowser {
  cookies = new Map<string, string>();

  get headers(): Headers {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Headers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0', cookie });
  }

  private take({ cookies, secondStep }: { cookies: string[]; secondStep: boolean }): boolean {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value && !/max-age=0/i.test(cookie)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return secondStep;
  }

  /** The first step. Returns whether a second is due. */
  signIn = async (email: string, password: string): Promise<boolean> =>
    this.take(await signIn({ email, password }, this.headers));

  secondStep = async (code: string): Promise<boolean> => this.take(await takeSecondStep({ code }, this.headers));

  /** Who is signed in here. */
  actor = (): Promise<Actor | null> => actorOf(this.headers);
}

/** The code that a person's app shows, `off` half-minutes from now. */
export async function codeOf(actor: Actor, off = 0): Promise<string> {
  const [factor] = await db().select().from(staffTwoFactor).where(eq(staffTwoFactor.userId, actor.id));
  return codeAt(await unsealed(factor?.secret ?? ''), stepNow() + off);
}

/** A member of staff with a second step, and their backup codes. The code of the half-minute before now is used. */
export async function addTwoStepStaff(): Promise<{ actor: AddedStaff; codes: string[] }> {
  const actor = await addStaff('editor');
  await beginSecondFactor(actor, { password: actor.password });
  return { actor, codes: await confirmSecondFactor(actor, { code: await codeOf(actor, -1) }) };
}
