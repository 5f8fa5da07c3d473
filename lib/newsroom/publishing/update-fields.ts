import { z } from 'zod';

/** What is sent of a live update; without `text` its body stays as it is. */
export const updateFields = z.object({
  headline: z.string().trim().max(200).default(''),
  text: z.string().max(10_000).optional(),
  pinned: z.boolean().default(false),
});
