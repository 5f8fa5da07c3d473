import { z } from 'zod';

/** In characters. Long beats odd: no rule asks for digits and signs (NIST SP 800-63B, 5.1.1.2). */
export const shortestPassword = 12;
export const longestPassword = 128;

/** So few different characters are a pattern. */
const fewest = 5;

/** A password that somebody chooses now. Older ones are only compared. */
export const newPassword = z
  .string()
  .min(shortestPassword)
  .max(longestPassword)
  .refine((password) => new Set(password.toLowerCase()).size >= fewest, { error: 'passwordSimple' });

/** Whether a password is made of what everybody knows of its owner. */
export function isGuessable(password: string, { name, email }: { name: string; email: string }): boolean {
  const known = [email, email.split('@')[0] ?? '', name, 'gazette', 'gazete', 'газета'];
  const left = known
    .filter((word) => word.length >= 4)
    .sort((x, y) => y.length - x.length)
    .reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), password.toLowerCase());
  return left.length < 8;
}
