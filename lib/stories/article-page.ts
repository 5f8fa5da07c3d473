import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { cache } from 'react';
import { commentsEnd, commentsOver } from '../comments/closing';
import { type Database, reading } from '../db/client';
import { media, mediaI18n } from '../db/schema/media';
import { sectionI18n } from '../db/schema/sections';
import { article, correction, publication, revision, slug, story } from '../db/schema/stories';
import { personI18n, person as personTable, sourceI18n, topic, topicI18n } from '../db/schema/subjects';
import { type Locale, locales } from '../i18n/locales';
import type { PictureFile, PictureWords } from '../media/picture';
import { tags as names } from '../press/tags';
import { isSlug } from '../text/slug';
import { docMedia } from './body/plain-text';
import type { BodyDoc } from './body/schema';
import type { Card } from './cards';
import { type Change, describeChanges, type Published } from './changes';
import { currentIds } from './current-ids';
import { cardsById } from './lists';
import { type LiveUpdate, listLiveUpdates } from './live-updates';

export interface ArticlePage {
  card: Card;
  dateline: string;
  /** What search results and shared links say; headline and standfirst where the editor wrote nothing else. */
  meta: { title: string; description: string; socialTitle: string; socialDescription: string };
  body: BodyDoc;
  /** Pictures the body shows, by media id. */
  pictures: Map<string, { file: PictureFile; words: PictureWords | null }>;
  byline: { slug: string; name: string; role: string }[];
  topics: { id: string; slug: string; name: string }[];
  sources: string[];
  corrections: { id: string; kind: (typeof correction.$inferSelect)['kind']; body: string; at: Date }[];
  /** Published versions, newest first, with what each changed; one alone means that nothing changed. */
  history: Change[];
  updates: LiveUpdate[];
  /** The language the story was first told in. */
  originLocale: Locale;
  /** Addresses of the story's live articles in other languages. */
  translations: Partial<Record<Locale, { section: string; slug: string }>>;
  commentsClosed: boolean;
  /** When they close by the site's settings, if they do and have not yet. */
  commentsEnd: Date | null;
}

/** What stands at an address, with the tags of what was looked at: also nothing may turn into something. */
export type ArticleFound = { tags: string[] } & (
  | { state: 'live'; page: ArticlePage }
  | { state: 'moved'; section: string; slug: string }
  | { state: 'gone'; notice: string; translations: ArticlePage['translations'] }
  | { state: 'missing'; translations: ArticlePage['translations'] }
);

/** Live articles of a story with their addresses. */
async function translationsOf(db: Database, storyId: string, except: Locale): Promise<ArticlePage['translations']> {
  const rows = await db
    .select({ locale: article.locale, slug: article.slug, section: sectionI18n.slug })
    .from(article)
    .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
    .where(and(eq(article.storyId, storyId), eq(article.publicState, 'live')));
  return Object.fromEntries(
    rows.filter((row) => row.locale !== except).map((row) => [row.locale, { section: row.section, slug: row.slug }]),
  );
}

/** The story whose article in another language has this slug: what a not-found page can offer instead. */
async function storyElsewhere(db: Database, locale: Locale, text: string): Promise<ArticleFound> {
  // Named, so that the slugs' index is used: it begins with the language.
  const others = locales.filter((other) => other !== locale);
  const [other] = await db
    .select({ storyId: article.storyId })
    .from(slug)
    .innerJoin(article, eq(article.id, slug.articleId))
    .where(and(inArray(slug.locale, others), eq(slug.slug, text)))
    .orderBy(asc(slug.locale))
    .limit(1);
  if (!other) return { state: 'missing', translations: {}, tags: [] };
  const translations = await translationsOf(db, other.storyId, locale);
  return { state: 'missing', translations, tags: [names.story(other.storyId)] };
}

/** Rows by id in the order of `ids`; ids without words in the language are left out. */
const inOrder = <Row>(ids: string[], rows: Row[], idOf: (row: Row) => string): Row[] =>
  ids.flatMap((id) => rows.find((row) => idOf(row) === id) ?? []);

/** Pictures of bodies with their words in a language, by media id. */
export async function picturesOf(db: Database, locale: Locale, docs: BodyDoc[]): Promise<ArticlePage['pictures']> {
  const ids = docs.flatMap(docMedia);
  if (!ids.length) return new Map();
  const rows = await db
    .select({ file: media, words: mediaI18n })
    .from(media)
    .leftJoin(mediaI18n, and(eq(mediaI18n.mediaId, media.id), eq(mediaI18n.locale, locale)))
    .where(inArray(media.id, ids));
  return new Map(rows.map((row) => [row.file.id, row]));
}

/** The versions of an article that were published, oldest first. */
export const listPublications = (db: Database, articleId: string): Promise<Published[]> =>
  db
    .select({ at: publication.at, fields: revision.fields, doc: revision.doc, note: revision.note })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(eq(publication.articleId, articleId))
    .orderBy(asc(publication.at));

/**
 * The page of an article under its card: the last of the versions is what it shows, those before are its history. For
 * readers these are the publications; a preview adds what would be published next.
 * @throws Error without a version
 */
export async function composePage(
  db: Database,
  locale: Locale,
  card: Card,
  versions: Published[],
): Promise<ArticlePage> {
  const current = versions.at(-1);
  if (!current) throw new Error(`article ${card.id} has no version to show`);
  const { fields, doc } = current;
  const [topicIds, bylineIds] = await Promise.all([
    currentIds(db, topic, fields.topics),
    currentIds(db, personTable, fields.byline),
  ]);

  const [people, topics, sources, corrections, translations, updates, [state], end] = await Promise.all([
    db
      .select({ id: personI18n.personId, slug: personTable.slug, name: personI18n.name, role: personI18n.role })
      .from(personI18n)
      .innerJoin(personTable, eq(personTable.id, personI18n.personId))
      .where(and(inArray(personI18n.personId, bylineIds), eq(personI18n.locale, locale))),
    db
      .select({ id: topicI18n.topicId, slug: topicI18n.slug, name: topicI18n.name })
      .from(topicI18n)
      .where(and(inArray(topicI18n.topicId, topicIds), eq(topicI18n.locale, locale))),
    db
      .select({ id: sourceI18n.sourceId, name: sourceI18n.name })
      .from(sourceI18n)
      .where(and(inArray(sourceI18n.sourceId, fields.sources), eq(sourceI18n.locale, locale))),
    db
      .select({ id: correction.id, kind: correction.kind, body: correction.body, at: correction.at })
      .from(correction)
      .where(eq(correction.articleId, card.id))
      .orderBy(desc(correction.at)),
    translationsOf(db, card.storyId, locale),
    card.kind === 'live' ? listLiveUpdates(db, card.id) : [],
    db
      .select({ closed: article.commentsClosed, originLocale: story.originLocale })
      .from(article)
      .innerJoin(story, eq(story.id, article.storyId))
      .where(eq(article.id, card.id)),
    commentsEnd(card.publishedAt),
  ]);

  return {
    card,
    dateline: fields.dateline,
    meta: {
      title: fields.seoTitle || fields.headline,
      description: fields.seoDescription || fields.standfirst,
      socialTitle: fields.socialTitle || fields.headline,
      socialDescription: fields.socialDescription || fields.standfirst,
    },
    body: doc,
    pictures: await picturesOf(db, locale, [doc, ...updates.map((update) => update.doc)]),
    byline: inOrder(bylineIds, people, (row) => row.id),
    topics: inOrder(topicIds, topics, (row) => row.id),
    sources: inOrder(fields.sources, sources, (row) => row.id).map((row) => row.name),
    corrections,
    history: describeChanges(versions),
    updates,
    originLocale: state?.originLocale ?? locale,
    translations,
    commentsClosed: (state?.closed ?? true) || commentsOver(end),
    commentsEnd: commentsOver(end) ? null : end,
  };
}

/**
 * What stands at an article's address. The slug alone resolves: a wrong section or an old slug has moved.
 * A story that exists only in other languages is missing here, with its addresses there.
 * Read once a render: the page and its head ask for the same.
 */
export const findArticle = cache(
  (locale: Locale, section: string, text: string): Promise<ArticleFound> =>
    reading(async (db) => {
      if (!isSlug(text)) return { state: 'missing', translations: {}, tags: [] };
      const [found] = await db
        .select({
          id: article.id,
          storyId: article.storyId,
          state: article.publicState,
          notice: article.killNotice,
          current: slug.current,
          slug: article.slug,
          section: sectionI18n.slug,
        })
        .from(slug)
        .innerJoin(article, eq(article.id, slug.articleId))
        .innerJoin(story, eq(story.id, article.storyId))
        .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, locale)))
        .where(and(eq(slug.locale, locale), eq(slug.slug, text)));

      if (!found) return storyElsewhere(db, locale, text);
      const tags = [names.story(found.storyId), names.article(found.id)];
      if (found.state === 'killed') {
        const translations = await translationsOf(db, found.storyId, locale);
        return { state: 'gone', notice: found.notice ?? '', translations, tags };
      }
      if (found.state !== 'live') {
        return { state: 'missing', translations: await translationsOf(db, found.storyId, locale), tags };
      }
      if (!found.current || found.section !== section)
        return { state: 'moved', section: found.section, slug: found.slug, tags };
      const [[card], versions] = await Promise.all([cardsById(db, locale, [found.id]), listPublications(db, found.id)]);
      if (!card) return { state: 'missing', translations: {}, tags };
      return { state: 'live', page: await composePage(db, locale, card, versions), tags };
    }),
);
