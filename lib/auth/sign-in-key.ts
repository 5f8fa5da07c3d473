import { createHmac } from 'node:crypto';
import { env } from '../settings/env';

/** A key of its own for sign-in, made of the server's: hashes of readers' addresses use another. */
export function signInKey(): string {
  const { SERVER_KEY } = env();
  if (!SERVER_KEY) throw new Error('SERVER_KEY is not set: start Gazette with `npm start` or `npm run dev`.');
  return createHmac('sha256', SERVER_KEY).update('staff sign-in').digest('hex');
}
