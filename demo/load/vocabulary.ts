import type { Transaction } from '@/lib/db/client';
import { section, sectionI18n } from '@/lib/db/schema/sections';
import { person, personI18n, source, sourceI18n, topic, topicI18n } from '@/lib/db/schema/subjects';
import { locales } from '@/lib/i18n/locales';
import { people } from '../people';
import { sections } from '../sections';
import { sources } from '../sources';
import { topics } from '../topics';

/** Ids of what the stories name by key. */
export interface Vocabulary {
  sections: Map<string, string>;
  people: Map<string, string>;
  topics: Map<string, string>;
  sources: Map<string, string>;
}

const firstId = (rows: { id: string }[]): string => {
  const [row] = rows;
  if (!row) throw new Error('a row of the demo edition was not stored');
  return row.id;
};

/** Stores sections, people, topics and sources with their words in every language. */
export async function loadVocabulary(tx: Transaction): Promise<Vocabulary> {
  const ids: Vocabulary = { sections: new Map(), people: new Map(), topics: new Map(), sources: new Map() };
  for (const [position, [key, { accent, words }]] of Object.entries(sections).entries()) {
    const id = firstId(await tx.insert(section).values({ position, accent }).returning({ id: section.id }));
    await tx.insert(sectionI18n).values(locales.map((locale) => ({ sectionId: id, locale, ...words[locale] })));
    ids.sections.set(key, id);
  }
  for (const [key, { slug, names, roles, about }] of Object.entries(people)) {
    const id = firstId(await tx.insert(person).values({ slug }).returning({ id: person.id }));
    const words = locales.map((locale) => ({ name: names[locale], role: roles[locale], about: about[locale], locale }));
    await tx.insert(personI18n).values(words.map((word) => ({ personId: id, ...word })));
    ids.people.set(key, id);
  }
  for (const [key, words] of Object.entries(topics)) {
    const id = firstId(await tx.insert(topic).values({}).returning({ id: topic.id }));
    await tx.insert(topicI18n).values(locales.map((locale) => ({ topicId: id, locale, ...words[locale] })));
    ids.topics.set(key, id);
  }
  for (const [key, names] of Object.entries(sources)) {
    const id = firstId(await tx.insert(source).values({ key }).returning({ id: source.id }));
    await tx.insert(sourceI18n).values(locales.map((locale) => ({ sourceId: id, locale, name: names[locale] })));
    ids.sources.set(key, id);
  }
  return ids;
}

/** The id a key stands for. @throws Error that names an unknown key. */
export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the demo edition names an unknown key: ${key}`);
  return id;
}
