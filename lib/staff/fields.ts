import { z } from 'zod';

/** The name of a member of staff. */
export const staffName = z.string().trim().min(1).max(100);

/** An e-mail somebody signs in with. */
export const staffEmail = z.email().max(254);
