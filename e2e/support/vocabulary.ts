import { and, eq } from 'drizzle-orm';
import { sectionI18n } from '../../lib/db/schema/sections';
import { person, source, topicI18n } from '../../lib/db/schema/subjects';
import type { Locale } from '../../lib/i18n/locales';
import { database } from './database';

type Rows = PromiseLike<{ id: string }[]>;

/** Finds ids by name, in the order of the names; a name without one is a mistake in the test. */
async function idsOf(names: string[], find: (name: string) => Rows): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const [row] = await find(name);
    if (!row) throw new Error(`The demo edition has no ${name}.`);
    ids.push(row.id);
  }
  return ids;
}

/** Ids of sections by their English slugs. */
export const sectionIds = (slugs: string[]) =>
  idsOf(slugs, (slug) =>
    database()
      .select({ id: sectionI18n.sectionId })
      .from(sectionI18n)
      .where(and(eq(sectionI18n.locale, 'en'), eq(sectionI18n.slug, slug))),
  );

/** Ids of topics by their English slugs. */
export const topicIds = (slugs: string[]) =>
  idsOf(slugs, (slug) =>
    database()
      .select({ id: topicI18n.topicId })
      .from(topicI18n)
      .where(and(eq(topicI18n.locale, 'en'), eq(topicI18n.slug, slug))),
  );

/** Ids of people by their slugs. */
export const personIds = (slugs: string[]) =>
  idsOf(slugs, (slug) => database().select({ id: person.id }).from(person).where(eq(person.slug, slug)));

/** Ids of sources by their keys. */
export const sourceIds = (keys: string[]) =>
  idsOf(keys, (key) => database().select({ id: source.id }).from(source).where(eq(source.key, key)));

/** A section's slug in a language. */
export async function sectionSlug(id: string, locale: Locale): Promise<string> {
  const [row] = await database()
    .select({ slug: sectionI18n.slug })
    .from(sectionI18n)
    .where(and(eq(sectionI18n.sectionId, id), eq(sectionI18n.locale, locale)));
  if (!row) throw new Error(`The section ${id} has no slug in ${locale}.`);
  return row.slug;
}
