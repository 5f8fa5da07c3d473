import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db } from '../db/client';
import { staff, staffAccount, staffSession, staffTwoFactor, staffVerification } from '../db/schema/staff';
import { logger } from '../log';
import { env } from '../settings/env';
import { longestPassword, shortestPassword } from './password-rules';
import { roles } from './roles';
import { signInKey } from './sign-in-key';
import { stepOf, takeStep, unsealed } from './totp';

/** A session ends after so many days in which nobody used it; in seconds. */
const sessionLife = 14 * 24 * 60 * 60;
/** How exact "last used" is. Seconds. */
const usedEvery = 5 * 60;

async function mayHaveSession(staffId: string): Promise<boolean> {
  const [found] = await db().select({ disabledAt: staff.disabledAt }).from(staff).where(eq(staff.id, staffId));
  return found !== undefined && !found.disabledAt;
}

/** Refuses a code that was used before. A wrong one goes on: better-auth counts those. */
async function refuseUsedCode(staffId: string, code: string): Promise<void> {
  const [factor] = await db().select().from(staffTwoFactor).where(eq(staffTwoFactor.userId, staffId));
  const step = factor && stepOf(await unsealed(factor.secret), code);
  if (step && !(await takeStep(db(), staffId, step))) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
}

function open() {
  return betterAuth({
    appName: 'Gazette',
    baseURL: env().SITE_URL,
    basePath: '/api/auth',
    secret: signInKey(),
    telemetry: { enabled: false },
    // Messages may hold what was typed; what breaks is thrown to us and logged by our own rules.
    logger: { level: 'error', log: (level) => logger.debug({ level }, 'better-auth complained') },
    onAPIError: { throw: true },
    database: drizzleAdapter(db(), {
      provider: 'pg',
      schema: {
        user: staff,
        session: staffSession,
        account: staffAccount,
        verification: staffVerification,
        twoFactor: staffTwoFactor,
      },
    }),
    advanced: {
      database: { generateId: () => v7() },
      cookiePrefix: 'gazette',
      // Limits are ours (tries.ts), and a list of sessions needs no addresses.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: { expiresIn: sessionLife, updateAge: usedEvery },
    user: {
      additionalFields: {
        role: { type: [...roles], input: false },
        locale: { type: 'string', input: false },
        personId: { type: 'string', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    // Whatever the way in: who does not work here any more gets no session.
    databaseHooks: {
      session: { create: { before: async ({ userId }) => ((await mayHaveSession(userId)) ? undefined : false) } },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== '/two-factor/verify-totp') return;
        const cookie = ctx.context.createAuthCookie('two_factor');
        const challenge = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
        const held = challenge ? await ctx.context.internalAdapter.findVerificationValue(challenge) : null;
        if (held) await refuseUsedCode(held.value, String(ctx.body?.code));
      }),
    },
    plugins: [twoFactor({ issuer: 'Gazette' })],
  });
}

// Next's bundles hold several copies of this module; one instance a process is enough.
const key = Symbol.for('gazette.auth');
const holder = globalThis as { [key]?: ReturnType<typeof open> };

/** The process's sign-in. */
export function auth(): ReturnType<typeof open> {
  holder[key] ??= open();
  return holder[key];
}
