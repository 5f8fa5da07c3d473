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
  /** For search results and shared links, where headline and standfirst do not fit; empty: those are used. */
  seoTitle: z.string().trim().max(120).default(''),
  seoDescription: z.string().trim().max(320).default(''),
  socialTitle: z.string().trim().max(120).default(''),
  socialDescription: z.string().trim().max(320).default(''),
});
/** As given: what search and social fields default to may be missing, as in revisions from before they existed. */
export type RevisionFields = z.input<typeof revisionFields>;
