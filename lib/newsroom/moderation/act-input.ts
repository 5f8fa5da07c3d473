import { z } from 'zod';
import { noteField } from '../http/fields';
import { acts } from './act';
import { banKinds, banTerms } from './bans';
import { reasonCodes } from './reasons';

/** As many as a page of the queue shows, and some: each is a transaction of its own. */
const mostAtOnce = 50;
const statuses = ['pending', 'published', 'rejected', 'removed', 'deleted'] as const;
const absent = (value: unknown) => (value === '' ? undefined : value);

export const actInput = z.object({
  act: z.enum(acts),
  comments: z
    .array(z.object({ id: z.uuid(), was: z.enum(statuses) }))
    .min(1)
    .max(mostAtOnce),
  because: z.preprocess(absent, z.enum(reasonCodes).optional()),
  reason: noteField,
});

export const undoInput = z.object({ actions: z.array(z.uuid()).min(1).max(mostAtOnce) });

export const banInput = z.object({
  comment: z.uuid(),
  kind: z.enum(banKinds).default('ban'),
  days: z.coerce.number().refine((days) => (banTerms as readonly number[]).includes(days)),
  note: noteField,
});
