import { z } from 'zod';
import { isSafeHref } from './safe-href';

/**
 * The body of an article: ProseMirror JSON of one small fixed schema (DESIGN.md, "Data").
 * Node and mark names are Tiptap's where it has them, so that the editor needs no translation.
 */
const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().refine(isSafeHref, 'unsafe link') }) }),
]);
const text = z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).optional() });
const inline = z.array(text);

const paragraph = z.object({ type: z.literal('paragraph'), content: inline.optional() });
const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inline,
});
const listItem = z.object({ type: z.literal('listItem'), content: z.array(paragraph).min(1) });
const bulletList = z.object({ type: z.literal('bulletList'), content: z.array(listItem).min(1) });
const orderedList = z.object({ type: z.literal('orderedList'), content: z.array(listItem).min(1) });
const blockquote = z.object({ type: z.literal('blockquote'), content: z.array(paragraph).min(1) });
const pullQuote = z.object({
  type: z.literal('pullQuote'),
  attrs: z.object({ attribution: z.string().default('') }),
  content: inline,
});
const image = z.object({ type: z.literal('image'), attrs: z.object({ mediaId: z.uuid() }) });
const embed = z.object({
  type: z.literal('embed'),
  attrs: z.object({
    provider: z.enum(['youtube', 'vk', 'ok', 'x', 'instagram', 'telegram']),
    id: z.string().regex(/^[\w./-]{1,128}$/),
  }),
});
const keyFacts = z.object({ type: z.literal('keyFacts'), content: z.array(listItem).min(1) });
const horizontalRule = z.object({ type: z.literal('horizontalRule') });

export const bodyNode = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  pullQuote,
  image,
  embed,
  keyFacts,
  horizontalRule,
]);
export const bodyDoc = z.object({ type: z.literal('doc'), content: z.array(bodyNode) });

export type BodyMark = z.infer<typeof mark>;
export type BodyText = z.infer<typeof text>;
export type BodyListItem = z.infer<typeof listItem>;
export type BodyNode = z.infer<typeof bodyNode>;
export type BodyDoc = z.infer<typeof bodyDoc>;
export type EmbedProvider = z.infer<typeof embed>['attrs']['provider'];
