import { z } from 'zod';

/** A sentence or two for colleagues or readers; empty when nothing is said. */
export const noteField = z.string().trim().max(500).default('');

/** A time as `datetime-local` inputs write it; the domain reads it by the edition's clock. */
export const timeField = z.string().trim().min(1).max(30);

/** An id, or nothing chosen. */
export const idOrNone = z.union([z.uuid(), z.literal('').transform(() => null), z.null()]).default(null);
