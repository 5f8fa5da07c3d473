import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { type Actor, authorise, may, mayEdit } from '../../auth/actor';
import { db } from '../../db/client';
import { media, mediaI18n } from '../../db/schema/media';
import { section, sectionI18n } from '../../db/schema/sections';
import { article, related, type story } from '../../db/schema/stories';
import { personI18n, sourceI18n, topicI18n } from '../../db/schema/subjects';
import type { Locale } from '../../i18n/locales';
import { docMedia } from '../../stories/body/plain-text';
import type { BodyDoc } from '../../stories/body/schema';
import type { DraftDoc, DraftFields } from '../drafts/draft-content';
import { readDraft } from '../drafts/read-draft';

/** Something chosen from a list: a person, a topic, a source, a story. */
export interface Named {
  id: string;
  name: string;
}

/** A picture as the editor shows it, with what is said of it in the article's language. */
export interface EditorPicture {
  id: string;
  hash: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
}

/** Everything the editor page begins with. Only plain values: it crosses to the browser. */
export interface EditorArticle {
  id: string;
  storyId: string;
  locale: Locale;
  publicState: (typeof article.$inferSelect)['publicState'];
  kind: (typeof story.$inferSelect)['kind'];
  section: { id: string; name: string; slug: string };
  fields: DraftFields;
  doc: DraftDoc;
  lockVersion: number;
  /** ISO 8601, UTC; null before the first save. */
  savedAt: string | null;
  /** Whether the article was ever published: its address is known outside then. */
  published: boolean;
  sections: Named[];
  /** Names of everybody and everything that the fields name by id, in the article's language. */
  names: Named[];
  pictures: EditorPicture[];
  related: Named[];
  may: { edit: boolean; editStory: boolean; createSubject: boolean };
}

async function namesOf(locale: Locale, { byline, topics, sources }: DraftFields): Promise<Named[]> {
  const [people, ofTopics, ofSources] = await Promise.all([
    db()
      .select({ id: personI18n.personId, name: personI18n.name })
      .from(personI18n)
      .where(and(inArray(personI18n.personId, byline), eq(personI18n.locale, locale))),
    db()
      .select({ id: topicI18n.topicId, name: topicI18n.name })
      .from(topicI18n)
      .where(and(inArray(topicI18n.topicId, topics), eq(topicI18n.locale, locale))),
    db()
      .select({ id: sourceI18n.sourceId, name: sourceI18n.name })
      .from(sourceI18n)
      .where(and(inArray(sourceI18n.sourceId, sources), eq(sourceI18n.locale, locale))),
  ]);
  return [...people, ...ofTopics, ...ofSources];
}

/** Pictures by id, with their words in a language. */
async function picturesOf(locale: Locale, ids: string[]): Promise<EditorPicture[]> {
  if (!ids.length) return [];
  return db()
    .select({
      id: media.id,
      hash: media.hash,
      width: media.width,
      height: media.height,
      alt: sql<string>`coalesce(${mediaI18n.alt}, '')`,
      caption: sql<string>`coalesce(${mediaI18n.caption}, '')`,
      credit: sql<string>`coalesce(${mediaI18n.credit}, '')`,
    })
    .from(media)
    .leftJoin(mediaI18n, and(eq(mediaI18n.mediaId, media.id), eq(mediaI18n.locale, locale)))
    .where(inArray(media.id, ids));
}

/** An editor's picks of a story, in order, each by its headline in the language or in any other. */
async function picksOf(locale: Locale, storyId: string): Promise<Named[]> {
  const rows = await db()
    .select({ id: related.targetStoryId, name: article.headline, own: sql<boolean>`${article.locale} = ${locale}` })
    .from(related)
    .innerJoin(article, and(eq(article.storyId, related.targetStoryId), sql`${article.headline} <> ''`))
    .where(eq(related.storyId, storyId))
    .orderBy(asc(related.pos), sql`${article.locale} = ${locale} desc`);
  return rows.filter((row, n) => rows.findIndex((other) => other.id === row.id) === n);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * An article with all that its editor page shows.
 * @throws Refusal `notFound`; `forbidden`, also for a killed article's text, which only the owner opens
 */
export async function readEditorArticle(actor: Actor, articleId: string): Promise<EditorArticle> {
  authorise(actor, 'article.read');
  const { article: own, kind, fields, doc, lockVersion, savedAt } = await readDraft(db(), articleId);
  if (own.publicState === 'killed') authorise(actor, 'article.readKilled');
  const { id, storyId, locale, publicState, firstPublishedAt } = own;
  const shown = [fields.heroId ?? '', ...docMedia(doc as BodyDoc)].filter((one) => uuid.test(one));
  const [sections, names, pictures, picks] = await Promise.all([
    db()
      .select({ id: section.id, name: sectionI18n.name, slug: sectionI18n.slug })
      .from(section)
      .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, section.id), eq(sectionI18n.locale, locale)))
      .orderBy(asc(section.position)),
    namesOf(locale, fields),
    picturesOf(locale, shown),
    picksOf(locale, storyId),
  ]);
  const killed = publicState === 'killed';
  return {
    ...{ id, storyId, locale, publicState, kind, fields, doc, lockVersion, names, pictures, related: picks },
    section: sections.find((one) => one.id === own.sectionId) ?? { id: own.sectionId, name: '', slug: '' },
    savedAt: savedAt?.toISOString() ?? null,
    published: firstPublishedAt !== null,
    sections: sections.map(({ id: sectionId, name }) => ({ id: sectionId, name })),
    may: {
      edit: mayEdit(actor, own) && !killed,
      editStory: may(actor, 'story.edit'),
      createSubject: may(actor, 'subject.create'),
    },
  };
}
