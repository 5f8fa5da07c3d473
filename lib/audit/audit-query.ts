import { z } from 'zod';
import { cursorFromText } from '../db/keyset';
import type { AuditFilter } from './read-audit';

const blank = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());
/** A day that the calendar has and PostgreSQL can count with. */
const day = z.iso.date().refine((text) => text >= '1900-01-01' && text <= '2999-12-31');

const schema = z.object({
  q: optional(z.string().trim().max(100)),
  who: optional(z.uuid()),
  action: optional(z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)?$/)),
  kind: optional(z.string().regex(/^[a-zA-Z]+$/)),
  targetId: optional(z.string().max(100)),
  from: optional(day),
  to: optional(day),
  after: optional(z.string().refine((text) => cursorFromText(text) !== null)),
});

/** A search of the record as an address holds it, or null when it can't be read. */
export function auditQuery(search: Record<string, string | string[] | undefined>) {
  const parsed = schema.safeParse(search);
  if (!parsed.success) return null;
  const { after, ...filter } = parsed.data;
  return { filter: filter as AuditFilter, after: after ? cursorFromText(after) : null };
}
