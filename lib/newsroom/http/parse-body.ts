import type { z } from 'zod';
import { readFields } from '../../http/read-body';
import { Refusal } from '../../http/refusal';
import { isSameOrigin } from '../../http/same-origin';
import { faultsOf } from './faults';

/**
 * Reads a write's body by its schema; unknown members are dropped.
 * @throws Refusal when it does not fit; BodyError when it can't be read
 */
export async function parseBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  largest?: number,
): Promise<z.output<Schema>> {
  const { fields } = await readFields(request, largest);
  const parsed = schema.safeParse(fields);
  if (!parsed.success) throw new Refusal('invalid', faultsOf(parsed.error));
  return parsed.data;
}

/** @throws Refusal `forbidden` when a write does not come from one of our own pages. */
export function requireSameOrigin(headers: Headers): void {
  if (!isSameOrigin(headers)) throw new Refusal('forbidden', [{ field: 'form', code: 'origin' }]);
}
