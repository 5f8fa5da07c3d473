import { asc, eq, inArray, sql } from 'drizzle-orm';
import { reading } from '../../db/client';
import { sectionI18n } from '../../db/schema/sections';
import { articleTopic, byline, person, personI18n, topicI18n } from '../../db/schema/subjects';
import { addresses, everywhere } from '../../i18n/alternates';
import { type Locale, locales } from '../../i18n/locales';
import { routes } from '../../i18n/routes';
import type { SitemapPage } from './write-sitemap';

const housePages = ['front', 'corrections', 'about', 'imprint', 'contact', 'privacy', 'comment-rules'] as const;

type Slugs = Partial<Record<Locale, string>>;

/** Slugs by subject and language. */
function bySubject(rows: { id: string; locale: Locale; slug: string }[]): Slugs[] {
  const subjects = new Map<string, Slugs>();
  for (const { id, locale, slug } of rows) subjects.set(id, { ...subjects.get(id), [locale]: slug });
  return [...subjects.values()];
}

/** One page a language, each naming the others. */
const pagesOf = (alternates: SitemapPage['alternates']): SitemapPage[] =>
  locales.flatMap((locale) => (alternates[locale] ? [{ path: alternates[locale], alternates }] : []));

/**
 * Pages that are not articles: fronts, sections, topics and authors that have articles, pages of the house. In an order
 * that stays: several files share them.
 */
export const standingPages = (): Promise<SitemapPage[]> =>
  reading(async (db) => {
    const [sections, topics, people] = await Promise.all([
      db
        .select({ id: sectionI18n.sectionId, locale: sectionI18n.locale, slug: sectionI18n.slug })
        .from(sectionI18n)
        .orderBy(asc(sectionI18n.sectionId)),
      db
        .select({ id: topicI18n.topicId, locale: topicI18n.locale, slug: topicI18n.slug })
        .from(topicI18n)
        .where(
          sql`exists (select from ${articleTopic} t where t.topic_id = ${topicI18n.topicId} and t.locale = ${topicI18n.locale})`,
        )
        .orderBy(asc(topicI18n.topicId)),
      db
        .select({ id: personI18n.personId, locale: personI18n.locale, slug: person.slug })
        .from(personI18n)
        .innerJoin(person, eq(person.id, personI18n.personId))
        .where(inArray(personI18n.personId, db.selectDistinct({ id: byline.personId }).from(byline)))
        .orderBy(asc(personI18n.personId)),
    ]);
    return [
      ...housePages.flatMap((page) => pagesOf(everywhere(page))),
      ...bySubject(sections).flatMap((slugs) => pagesOf(addresses(slugs, routes.section.path))),
      ...bySubject(topics).flatMap((slugs) => pagesOf(addresses(slugs, routes.topic.path))),
      ...bySubject(people).flatMap((slugs) => pagesOf(addresses(slugs, routes.author.path))),
    ];
  });
