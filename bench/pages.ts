import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import { cursorFromText, cursorToText } from '@/lib/db/keyset';
import { sectionI18n } from '@/lib/db/schema/sections';
import { article } from '@/lib/db/schema/stories';
import { articleTopic } from '@/lib/db/schema/subjects';
import { type Locale, locales } from '@/lib/i18n/locales';
import { listMostRead } from '@/lib/reads/most-read';
import { findArticle } from '@/lib/stories/article-page';
import { getFront } from '@/lib/stories/front';
import { listSection, listTopic } from '@/lib/stories/lists';
import { getRelated } from '@/lib/stories/related';
import { databaseTime } from './database-time';
import { type Measured, measure } from './measure';

const rounds = 5;

/** A cursor nine tenths down a list of so many articles, oldest at its end. */
const deepIn = async (rows: { at: Date | null; id: string }[]) => {
  const [row] = rows;
  return row?.at ? cursorFromText(cursorToText({ at: row.at, id: row.id })) : null;
};

async function deepInSection(locale: Locale, sectionId: string) {
  const match = and(eq(article.locale, locale), eq(article.sectionId, sectionId), eq(article.publicState, 'live'));
  const count = await db().$count(article, match);
  const query = db().select({ at: article.firstPublishedAt, id: article.id }).from(article).where(match);
  return deepIn(
    await query
      .orderBy(desc(article.firstPublishedAt))
      .offset(Math.floor(count * 0.9))
      .limit(1),
  );
}

async function deepInTopic(locale: Locale, topicId: string) {
  const match = and(eq(articleTopic.locale, locale), eq(articleTopic.topicId, topicId));
  const count = await db().$count(articleTopic, match);
  const query = db().select({ at: articleTopic.firstPublishedAt, id: articleTopic.articleId }).from(articleTopic);
  return deepIn(
    await query
      .where(match)
      .orderBy(desc(articleTopic.firstPublishedAt))
      .offset(Math.floor(count * 0.9))
      .limit(1),
  );
}

/** What pages read from the database, for orientation: no rendering, one at a time. */
export async function measurePages(
  articleIds: string[],
): Promise<{ measured: [name: string, Measured][]; inDatabase: string[] }> {
  const addresses = await db()
    .select({ id: article.id, locale: article.locale, slug: article.slug, section: sectionI18n.slug })
    .from(article)
    .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
    .where(sql`${article.id} = any(${sql.param(articleIds)}::uuid[])`)
    .orderBy(asc(article.id));
  const sections = await db().select({ id: sectionI18n.sectionId, locale: sectionI18n.locale }).from(sectionI18n);
  const { rows: topics } = await db().execute<{ id: string }>(
    'select topic_id as id from article_topic group by 1 order by count(*) desc limit 30',
  );
  const inSections = await Promise.all(
    sections.map(async (one) => ({ ...one, deep: await deepInSection(one.locale, one.id) })),
  );
  const inTopics = await Promise.all(
    topics.flatMap(({ id }) => locales.map(async (locale) => ({ id, locale, deep: await deepInTopic(locale, id) }))),
  );
  const measured: [name: string, Measured][] = [];
  const inDatabase: string[] = [];
  const add = async <T>(name: string, items: T[], times: number, work: (item: T) => Promise<unknown>) => {
    measured.push([name, await measure(items, times, work)]);
    const row = await databaseTime(name, items, work);
    if (row) inDatabase.push(row);
  };
  await add('article by its address', addresses, rounds, (one) => findArticle(one.locale, one.section, one.slug));
  await add('related stories with their cards', addresses, rounds, (one) => getRelated(one.locale, one.id, 6));
  await add('section, first page', inSections, rounds, (one) => listSection(one.locale, one.id, null));
  await add('section, nine tenths down', inSections, rounds, (one) => listSection(one.locale, one.id, one.deep));
  await add('topic, first page', inTopics, rounds, (one) => listTopic(one.locale, one.id, null));
  await add('topic, nine tenths down', inTopics, rounds, (one) => listTopic(one.locale, one.id, one.deep));
  await add('front page', [...locales], rounds * 4, (locale) => getFront(locale));
  await add('most read', [...locales], rounds * 4, (locale) => listMostRead(locale, 5));
  return { measured, inDatabase };
}
