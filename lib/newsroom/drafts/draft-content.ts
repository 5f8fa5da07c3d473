import { z } from 'zod';

/**
 * A draft's content: what a revision has, but nothing is required yet. Lengths are those that can be stored, not those
 * that can be published: too long a headline is kept and the checker says so.
 */
export const draftFields = z.object({
  headline: z.string().max(1_000).default(''),
  standfirst: z.string().max(4_000).default(''),
  kicker: z.string().max(300).default(''),
  slug: z.string().max(300).default(''),
  dateline: z.string().max(300).default(''),
  heroId: z.uuid().nullable().default(null),
  byline: z.array(z.uuid()).max(20).default([]),
  topics: z.array(z.uuid()).max(40).default([]),
  sources: z.array(z.uuid()).max(40).default([]),
  seoTitle: z.string().max(1_000).default(''),
  seoDescription: z.string().max(4_000).default(''),
  socialTitle: z.string().max(1_000).default(''),
  socialDescription: z.string().max(4_000).default(''),
});
export type DraftFields = z.infer<typeof draftFields>;

/** Deeper than any block of ours: a list, its item, its paragraph, its text. */
const deepest = 20;

/** Whether nodes have the form that everything which walks through a body counts on, whatever their types are. */
function areNodes(nodes: unknown[]): boolean {
  const waiting = nodes.map((node) => ({ node, depth: 1 }));
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { type, text, content = [], marks = [] } = Object(one.node);
    const formed = typeof type === 'string' && ['string', 'undefined'].includes(typeof text);
    if (!formed || !Array.isArray(content) || !Array.isArray(marks) || one.depth > deepest) return false;
    for (const node of content) waiting.push({ node, depth: one.depth + 1 });
  }
  return true;
}

/** Nodes are kept as the editor wrote them, known or not: what can't be published is said before publishing. */
export const draftDoc = z.object({
  type: z.literal('doc'),
  content: z
    .array(z.looseObject({ type: z.string().max(60) }))
    .max(5_000)
    .refine(areNodes, { error: 'wrong' }),
});
export type DraftDoc = z.infer<typeof draftDoc>;

export const emptyDraftDoc: DraftDoc = { type: 'doc', content: [{ type: 'paragraph' }] };
