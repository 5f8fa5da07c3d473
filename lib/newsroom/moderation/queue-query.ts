import { z } from 'zod';
import { type Cursor, cursorFromText } from '../../db/keyset';
import { locales } from '../../i18n/locales';
import { rules } from '../../moderation/verdict';

/** What the list can show; the first three wait for somebody. */
export const queueStates = ['waiting', 'held', 'reported', 'published', 'featured', 'rejected', 'removed'] as const;
export type QueueState = (typeof queueStates)[number];

/** What is no filter is none: an address that somebody shortened still shows a list. */
const schema = z.object({
  state: z.enum(queueStates).catch('waiting'),
  locale: z.enum(locales).optional().catch(undefined),
  rule: z.enum(rules).optional().catch(undefined),
  article: z.uuid().optional().catch(undefined),
  /** A writer's code, as the list shows it. */
  address: z.string().trim().min(1).max(20).optional().catch(undefined),
  after: z
    .string()
    .transform((text): Cursor | null => cursorFromText(text))
    .nullable()
    .catch(null),
});
export type QueueQuery = z.output<typeof schema>;

/** The part of the queue that an address names. */
export const readQueueQuery = (search: Record<string, string | string[] | undefined>): QueueQuery =>
  schema.parse(search);
