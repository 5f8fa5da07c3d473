import type { Transaction } from '../../db/client';
import { slugify } from '../../text/slug';
import { type Address, claimAddress, freeSlug, keepAddress } from './addresses';

/**
 * The address a subject gets: the one that was typed, or one made of its name. The one it had before redirects to it.
 * @param id null for a subject that is being made
 */
export async function settleAddress(
  tx: Transaction,
  {
    kind,
    locale,
    typed,
    name,
    before,
    id,
    field,
  }: {
    kind: Address['kind'];
    locale: Address['locale'];
    typed: string;
    /** In the language of `spelt`. */
    name: string;
    before: string | undefined;
    id: string | null;
    field: string;
  },
  spelt = locale ?? 'en',
): Promise<string> {
  // Renaming alone does not move a subject: links to it stay as they are.
  const made = before ?? (await freeSlug(tx, { kind, locale, slug: slugify(spelt, name) || kind }, id));
  const slug = typed || made;
  if (slug === before) return slug;
  await claimAddress(tx, { kind, locale, slug }, id, field);
  if (before && id) await keepAddress(tx, { kind, locale, slug: before }, id);
  return slug;
}
