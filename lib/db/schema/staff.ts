import { bigint, boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { roles } from '../../auth/roles';
import { bytes, id, instant, locale, now } from './columns';
import { person } from './subjects';

/**
 * Who works here, and how they sign in. Columns that better-auth 1.7 asks for, under our names
 * (lib/auth/better-auth.ts maps them); what is ours besides is the role, the language, the byline and the end.
 */
export const staff = pgTable('staff', {
  id: id(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: instant().notNull().default(now),
  updatedAt: instant().notNull().default(now),
  twoFactorEnabled: boolean().notNull().default(false),
  role: text({ enum: roles }).notNull(),
  locale: locale().notNull(),
  personId: uuid().references(() => person.id),
  /** Since then they can't sign in; their name stays on what they did. */
  disabledAt: instant(),
});

export const staffSession = pgTable(
  'staff_session',
  {
    id: id(),
    token: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull().default(now),
    updatedAt: instant().notNull().default(now),
  },
  (t) => [index('staff_session_user').on(t.userId)],
);

/** Ways to sign in: of us one a person, `credential` with its password hash (scrypt). */
export const staffAccount = pgTable(
  'staff_account',
  {
    id: id(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull().default(now),
    updatedAt: instant().notNull().default(now),
  },
  (t) => [index('staff_account_user').on(t.userId)],
);

/** What waits for proof: password resets, half-done sign-ins. */
export const staffVerification = pgTable(
  'staff_verification',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().default(now),
    updatedAt: instant().notNull().default(now),
  },
  (t) => [index('staff_verification_identifier').on(t.identifier)],
);

export const staffTwoFactor = pgTable(
  'staff_two_factor',
  {
    id: id(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: instant(),
    /** The newest half-minute, counted from 1970, whose code was taken: a code is good once. */
    lastStep: bigint({ mode: 'number' }),
  },
  (t) => [index('staff_two_factor_user').on(t.userId)],
);

/** Tries to get in, counted by what must not try often: an address, an e-mail. Shared by all processes. */
export const staffTry = pgTable(
  'staff_try',
  {
    /** HMAC of what tries. */
    key: text().primaryKey(),
    count: integer().notNull(),
    /** When the window began in which they count. */
    since: instant().notNull(),
  },
  (t) => [index('staff_try_since').on(t.since)],
);

/** A single-use link with which a member of staff sets a new password. */
export const passwordReset = pgTable(
  'password_reset',
  {
    id: id(),
    /** SHA-256 of the token. */
    tokenHash: bytes().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    createdAt: instant().notNull().default(now),
    expiresAt: instant().notNull(),
  },
  (t) => [index('password_reset_user').on(t.userId)],
);

/** A single-use way in for somebody who does not work here yet. */
export const invite = pgTable('invite', {
  id: id(),
  /** SHA-256 of the token: the link is shown once. */
  tokenHash: bytes().notNull().unique(),
  email: text().notNull(),
  role: text({ enum: roles }).notNull(),
  locale: locale().notNull(),
  createdBy: uuid().references(() => staff.id),
  createdAt: instant().notNull().default(now),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  revokedAt: instant(),
});
