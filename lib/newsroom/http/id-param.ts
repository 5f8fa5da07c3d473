import { z } from 'zod';
import { Refusal } from '../../http/refusal';

/** An id out of an address. @throws Refusal `notFound` for what is none: the database could not even be asked */
export function idParam(text: string): string {
  if (!z.uuid().safeParse(text).success) throw new Refusal('notFound');
  return text;
}
