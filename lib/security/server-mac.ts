import { createHmac } from 'node:crypto';
import { env } from '../settings/env';

/**
 * HMAC of a text with the server's key: 32 bytes that nobody else can make. Texts of different purposes must not
 * be alike, or one's would stand for the other's.
 * @throws Error when SERVER_KEY is not set; the server sets it at start.
 */
export function serverMac(text: string): Buffer {
  const { SERVER_KEY } = env();
  if (!SERVER_KEY) throw new Error('SERVER_KEY is not set: start Gazette with `npm start` or `npm run dev`.');
  return createHmac('sha256', SERVER_KEY).update(text).digest();
}
