import { isId } from '../../http/query';
import { Refusal } from '../../http/refusal';

/** A part of an address that has to be an id. @throws Refusal `notFound` when it is none: nothing is there */
export function knownId(text: string): string {
  if (!isId(text)) throw new Refusal('notFound');
  return text;
}
