import { and, eq } from 'drizzle-orm';
import { cache } from 'react';
import { reading } from '../db/client';
import { person, personI18n, topicI18n } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { isSlug } from '../text/slug';

export interface Topic {
  id: string;
  slug: string;
  name: string;
  /** The topic's slug in every language it has a name in. */
  slugs: Partial<Record<Locale, string>>;
}

export interface Person {
  id: string;
  slug: string;
  name: string;
  role: string;
  about: string;
  /** The same slug, in every language that has a name for the person. */
  slugs: Partial<Record<Locale, string>>;
}

/** The topic at an address, or null. Read once a render: the page and its head ask for the same. */
export const getTopic = cache(
  (locale: Locale, slug: string): Promise<Topic | null> =>
    reading(async (db) => {
      if (!isSlug(slug)) return null;
      const [found] = await db
        .select()
        .from(topicI18n)
        .where(and(eq(topicI18n.locale, locale), eq(topicI18n.slug, slug)));
      if (!found) return null;
      const all = await db.select().from(topicI18n).where(eq(topicI18n.topicId, found.topicId));
      const slugs = Object.fromEntries(all.map((row) => [row.locale, row.slug]));
      return { id: found.topicId, slug, name: found.name, slugs };
    }),
);

/** The author at an address, or null. One slug serves all languages: a name is a name. Read once a render. */
export const getPerson = cache(
  (locale: Locale, slug: string): Promise<Person | null> =>
    reading(async (db) => {
      if (!isSlug(slug)) return null;
      const rows = await db
        .select({ id: person.id, words: personI18n })
        .from(person)
        .innerJoin(personI18n, eq(personI18n.personId, person.id))
        .where(eq(person.slug, slug));
      const own = rows.find((row) => row.words.locale === locale);
      if (!own) return null;
      const { name, role, about } = own.words;
      const slugs = Object.fromEntries(rows.map((row) => [row.words.locale, slug]));
      return { id: own.id, slug, name, role, about, slugs };
    }),
);
