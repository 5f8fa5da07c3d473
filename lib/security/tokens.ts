import { createHash, randomBytes } from 'node:crypto';

/** A link nobody can guess: 32 random bytes as base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether a text has a token's form. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
