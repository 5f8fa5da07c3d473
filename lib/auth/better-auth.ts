import { createHmac } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins';
import { v7 } from 'uuid';
import { db } from '../db/client';
import {
  staff,
  staffAccount,
  staffRateLimit,
  staffSession,
  staffTwoFactor,
  staffVerification,
} from '../db/schema/staff';
import { env } from '../settings/env';
import { roles } from './roles';

/** A key of its own for sign-in, made of the server's: hashes of readers' addresses use another. */
function secret(): string {
  const { SERVER_KEY } = env();
  if (!SERVER_KEY) throw new Error('SERVER_KEY is not set: start Gazette with `npm start` or `npm run dev`.');
  return createHmac('sha256', SERVER_KEY).update('staff sign-in').digest('hex');
}

function open() {
  return betterAuth({
    appName: 'Gazette',
    baseURL: env().SITE_URL,
    basePath: '/api/auth',
    secret: secret(),
    telemetry: { enabled: false },
    database: drizzleAdapter(db(), {
      provider: 'pg',
      schema: {
        user: staff,
        session: staffSession,
        account: staffAccount,
        verification: staffVerification,
        twoFactor: staffTwoFactor,
        rateLimit: staffRateLimit,
      },
    }),
    advanced: {
      database: { generateId: () => v7() },
      cookiePrefix: 'gazette',
      ipAddress: { ipAddressHeaders: ['x-gazette-client'] },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        role: { type: [...roles], input: false },
        locale: { type: 'string', input: false },
        personId: { type: 'string', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    rateLimit: { enabled: true, storage: 'database' },
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
