import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/client';
import { subjectAddress } from '../../db/schema/newsroom';
import { sectionI18n } from '../../db/schema/sections';
import { person, topicI18n } from '../../db/schema/subjects';
import { invalid } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { reservedWords } from '../../i18n/routes';
import type { AddressedKind } from './subject-kinds';

/** Any number that nothing else locks: two subjects must not take one address side by side. */
const lock = 7_204_914;

/** Lets one change of subjects run at a time, until the transaction ends. */
export const lockSubjects = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(${lock})`);
};

export interface Address {
  kind: AddressedKind;
  /** Null for people, who have one address in all languages. */
  locale: Locale | null;
  slug: string;
}

const isAt = ({ kind, locale, slug }: Address): SQL | undefined =>
  and(
    eq(subjectAddress.kind, kind),
    locale ? eq(subjectAddress.locale, locale) : isNull(subjectAddress.locale),
    eq(subjectAddress.slug, slug),
  );

/** Whose an address is now: the id, or null. */
async function holderOf(tx: Transaction, { kind, locale, slug }: Address): Promise<string | null> {
  if (kind === 'person') {
    const [row] = await tx.select({ id: person.id }).from(person).where(eq(person.slug, slug));
    return row?.id ?? null;
  }
  const table = kind === 'topic' ? topicI18n : sectionI18n;
  const id = kind === 'topic' ? topicI18n.topicId : sectionI18n.sectionId;
  const [row] = await tx
    .select({ id })
    .from(table)
    .where(and(locale ? eq(table.locale, locale) : undefined, eq(table.slug, slug)));
  return row?.id ?? null;
}

/** What stands against an address for a subject: a code of `newsroom.problems`, or null. */
async function objection(tx: Transaction, address: Address, id: string | null): Promise<string | null> {
  if (address.kind === 'section' && reservedWords.has(address.slug)) return 'slugReserved';
  const holder = await holderOf(tx, address);
  if (holder && holder !== id) return 'slugTaken';
  const [old] = await tx.select({ id: subjectAddress.targetId }).from(subjectAddress).where(isAt(address));
  return old && old.id !== id ? 'slugMoved' : null;
}

/**
 * Makes sure that a subject may have an address; one that it had before is its own again.
 * @param id null for a subject that is being made
 * @throws Refusal `slugReserved`, `slugTaken`, or `slugMoved`: old links to another subject would end here
 */
export async function claimAddress(tx: Transaction, address: Address, id: string | null, field: string): Promise<void> {
  const code = await objection(tx, address, id);
  if (code) throw invalid(field, code, { slug: address.slug });
  await tx.delete(subjectAddress).where(isAt(address));
}

/** The address wished for, or with `-2`, `-3` … the first that is free: for addresses made of names. */
export async function freeSlug(tx: Transaction, address: Address, id: string | null): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? address.slug : `${address.slug}-${n}`;
    if (!(await objection(tx, { ...address, slug }, id))) return slug;
  }
}

/** Keeps an address that a subject no longer has: it redirects to where the subject is. */
export async function keepAddress(tx: Transaction, address: Address, targetId: string): Promise<void> {
  await tx.delete(subjectAddress).where(isAt(address));
  await tx.insert(subjectAddress).values({ ...address, targetId });
}
