import { z } from 'zod';

/** How long the fields that readers see may be, in characters. */
export const revisionLimits = {
  headline: 200,
  standfirst: 500,
  kicker: 60,
  slug: 120,
  dateline: 60,
  seoTitle: 120,
  seoDescription: 320,
  socialTitle: 120,
  socialDescription: 320,
} as const;

/** The fields of a revision beside its body: with the body, everything readers see of an article. */
export const revisionFields = z.object({
  headline: z.string().trim().min(1).max(revisionLimits.headline),
  standfirst: z.string().trim().max(revisionLimits.standfirst),
  kicker: z.string().trim().max(revisionLimits.kicker),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(revisionLimits.slug),
  dateline: z.string().trim().max(revisionLimits.dateline),
  heroId: z.uuid().nullable(),
  /** People, topics and sources by id, in order. */
  byline: z.array(z.uuid()),
  topics: z.array(z.uuid()),
  sources: z.array(z.uuid()),
  /** For search results and shared links, where headline and standfirst do not fit; empty: those are used. */
  seoTitle: z.string().trim().max(revisionLimits.seoTitle).default(''),
  seoDescription: z.string().trim().max(revisionLimits.seoDescription).default(''),
  socialTitle: z.string().trim().max(revisionLimits.socialTitle).default(''),
  socialDescription: z.string().trim().max(revisionLimits.socialDescription).default(''),
});
/** As given: what search and social fields default to may be missing, as in revisions from before they existed. */
export type RevisionFields = z.input<typeof revisionFields>;
