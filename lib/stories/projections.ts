import { and, count, eq } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { sectionI18n } from '../db/schema/sections';
import { article, articleTerm, correction } from '../db/schema/stories';
import { articleSource, articleTopic, byline } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { routes } from '../i18n/routes';
import { tags } from '../press/tags';
import { deleteSearchEntry } from '../search/entries';

/** The subjects that list an article, by id. */
export interface Subjects {
  topics: string[];
  people: string[];
}

/** Takes an article out of the lists of topics, people and sources and out of what search and related stories find it by. */
export async function clearProjections(tx: Transaction, articleId: string): Promise<Subjects> {
  const topics = await tx.delete(articleTopic).where(eq(articleTopic.articleId, articleId)).returning();
  const people = await tx.delete(byline).where(eq(byline.articleId, articleId)).returning();
  await tx.delete(articleSource).where(eq(articleSource.articleId, articleId));
  await tx.delete(articleTerm).where(eq(articleTerm.articleId, articleId));
  await deleteSearchEntry(tx, articleId);
  return { topics: topics.map((row) => row.topicId), people: people.map((row) => row.personId) };
}

/** Tags of the lists that an article stands in: front, section, corrections if it has any, and those of its subjects. */
export async function listTags(
  tx: Transaction,
  { id, locale, sectionId }: { id: string; locale: Locale; sectionId: string },
  subjects: Subjects[],
): Promise<string[]> {
  const [corrected] = await tx.select({ n: count() }).from(correction).where(eq(correction.articleId, id));
  return [
    tags.front(locale),
    tags.section(sectionId, locale),
    ...(corrected?.n ? [tags.corrections(locale)] : []),
    ...subjects.flatMap(({ topics, people }) => [
      ...topics.map((topic) => tags.topic(topic, locale)),
      ...people.map((person) => tags.person(person, locale)),
    ]),
  ];
}

/** The tag of the article's address as it is now, if it has one: a not-found page may be kept of it. */
export async function addressTags(tx: Transaction, articleId: string): Promise<string[]> {
  const [found] = await tx
    .select({ locale: article.locale, slug: article.slug, section: sectionI18n.slug })
    .from(article)
    .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
    .where(eq(article.id, articleId));
  return found ? [tags.path(routes.article.path(found.locale, found.section, found.slug))] : [];
}
