import { z } from 'zod';

/** The fields of a revision beside its body: with the body, everything readers see of an article. */
export const revisionFields = z.object({
  headline: z.string().trim().min(1).max(200),
  standfirst: z.string().trim().max(500),
  kicker: z.string().trim().max(60),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120),
  dateline: z.string().trim().max(60),
  heroId: z.uuid().nullable(),
  /** People, topics and sources by id, in order. */
  byline: z.array(z.uuid()),
  topics: z.array(z.uuid()),
  sources: z.array(z.uuid()),
});
export type RevisionFields = z.infer<typeof revisionFields>;
