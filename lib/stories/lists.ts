import { and, desc, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import { type Database, reading } from '../db/client';
import { type Cursor, pageOf } from '../db/keyset';
import { article } from '../db/schema/stories';
import { articleTopic, byline } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { type Card, selectCards } from './cards';
import { type Pins, readPins } from './pins';

export interface CardPage {
  items: Card[];
  /** The cursor of the next page, or null on the last. */
  next: string | null;
}

/** Articles on one page of a list. */
export const listPageSize = 20;

const newestFirst = [desc(article.firstPublishedAt), desc(article.id)];
const live = (locale: Locale) => and(eq(article.locale, locale), eq(article.publicState, 'live'));
const before = (cursor: Cursor | null): SQL | undefined =>
  cursor ? sql`(${article.firstPublishedAt}, ${article.id}) < (${cursor.at.toISOString()}, ${cursor.id})` : undefined;

const page = (rows: Card[]): CardPage => pageOf(rows, listPageSize, (card) => card.publishedAt);

/**
 * A section's articles, newest first. The first page opens with what an editor pinned to it; nothing that is pinned
 * comes again further down.
 * @param instead pins to try out, for the editor's preview
 * @returns the page, and when the first pin ends
 */
export const listSection = (
  locale: Locale,
  sectionId: string,
  after: Cursor | null,
  instead?: Pins,
): Promise<CardPage & { until: Date | null }> =>
  reading(async (db) => {
    const { ids, until } = instead ?? (await readPins(db, locale, sectionId));
    const except = ids.length ? notInArray(article.id, ids) : undefined;
    const [pinned, rows] = await Promise.all([
      after ? [] : cardsById(db, locale, ids),
      selectCards(db)
        .where(and(live(locale), eq(article.sectionId, sectionId), except, before(after)))
        .orderBy(...newestFirst)
        .limit(listPageSize + 1),
    ]);
    const { items, next } = page(rows);
    return { items: [...pinned, ...items], next, until };
  });

/** The newest articles of an edition. */
export const listLatest = (locale: Locale, limit: number, except: string[] = []): Promise<Card[]> =>
  reading((db) =>
    selectCards(db)
      .where(and(live(locale), except.length ? notInArray(article.id, except) : undefined))
      .orderBy(...newestFirst)
      .limit(limit),
  );

/** Cards by article id, in the order asked for; those that are not live in the language are left out. */
export async function cardsById(db: Database, locale: Locale, ids: string[]): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await selectCards(db).where(and(live(locale), inArray(article.id, ids)));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** A page of a projection table (topics, bylines) first, its cards after: the list reads one index, however long. */
async function listBy(
  locale: Locale,
  table: typeof articleTopic | typeof byline,
  match: SQL,
  after: Cursor | null,
): Promise<CardPage> {
  return reading(async (db) => {
    const beyond = after
      ? sql`(${table.firstPublishedAt}, ${table.articleId}) < (${after.at.toISOString()}, ${after.id})`
      : undefined;
    const rows = await db
      .select({ id: table.articleId, at: table.firstPublishedAt })
      .from(table)
      .where(and(match, eq(table.locale, locale), beyond))
      .orderBy(desc(table.firstPublishedAt), desc(table.articleId))
      .limit(listPageSize + 1);
    const { items, next } = pageOf(rows, listPageSize, (row) => row.at);
    return {
      items: await cardsById(
        db,
        locale,
        items.map((row) => row.id),
      ),
      next,
    };
  });
}

/** Articles about a topic, newest first. */
export const listTopic = (locale: Locale, topicId: string, after: Cursor | null): Promise<CardPage> =>
  listBy(locale, articleTopic, eq(articleTopic.topicId, topicId), after);

/** Articles by a person, newest first. */
export const listAuthor = (locale: Locale, personId: string, after: Cursor | null): Promise<CardPage> =>
  listBy(locale, byline, eq(byline.personId, personId), after);
