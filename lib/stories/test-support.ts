import { db } from '../db/client';
import { media } from '../db/schema/media';
import { section, sectionI18n } from '../db/schema/sections';
import type { story } from '../db/schema/stories';
import { person, personI18n, source, sourceI18n, topic, topicI18n } from '../db/schema/subjects';
import { type Locale, locales } from '../i18n/locales';
import { doc, p } from './body/build';
import type { BodyDoc } from './body/schema';
import { createArticle, createStory, cutRevision } from './create';
import { publishRevision } from './publish';
import type { RevisionFields } from './revision-fields';

/** Number that makes what tests create distinct, and puts it in the order it was made in. */
let made = 0;

const idOf = (rows: { id: string }[]): string => rows[0]?.id ?? '';

/** A section with words in every language: `politics` is at /tr/politics-tr, /en/politics-en, /ru/politics-ru. */
export async function addSection(name: string, position = made++): Promise<string> {
  const id = idOf(await db().insert(section).values({ position, accent: 'teal' }).returning());
  await db()
    .insert(sectionI18n)
    .values(locales.map((locale) => ({ sectionId: id, locale, slug: `${name}-${locale}`, name: `${name} ${locale}` })));
  return id;
}

/** A topic with a name in some languages. */
export async function addTopic(name: string, inLocales: readonly Locale[] = locales): Promise<string> {
  const id = idOf(await db().insert(topic).values({}).returning());
  await db()
    .insert(topicI18n)
    .values(inLocales.map((locale) => ({ topicId: id, locale, slug: `${name}-${locale}`, name: `${name} ${locale}` })));
  return id;
}

export async function addPerson(name: string, inLocales: readonly Locale[] = locales): Promise<string> {
  const id = idOf(await db().insert(person).values({ slug: name }).returning());
  await db()
    .insert(personI18n)
    .values(inLocales.map((locale) => ({ personId: id, locale, name: `${name} ${locale}`, role: `role ${locale}` })));
  return id;
}

export async function addSource(name: string): Promise<string> {
  const id = idOf(await db().insert(source).values({ key: name }).returning());
  await db()
    .insert(sourceI18n)
    .values(locales.map((locale) => ({ sourceId: id, locale, name: `${name} ${locale}` })));
  return id;
}

export async function addPicture(): Promise<string> {
  const values = { kind: 'image', hash: `hash-${made++}`, width: 1200, height: 800 } as const;
  return idOf(await db().insert(media).values(values).returning());
}

export const minute = 60_000;
/** The instant so many minutes ago, in whole minutes of one clock: equal numbers give equal instants. */
const start = Date.now();
export const ago = (minutes: number): Date => new Date(start - minutes * minute);

/** The fields of a revision; what a test does not care about is invented and unlike any other's. */
export function testFields(fields: Partial<RevisionFields> = {}): RevisionFields {
  const n = made++;
  return {
    headline: `Headline ${n}`,
    standfirst: '',
    kicker: '',
    slug: `headline-${n}`,
    dateline: '',
    heroId: null,
    byline: [],
    topics: [],
    sources: [],
    ...fields,
  };
}

interface Publishing extends Partial<RevisionFields> {
  sectionId: string;
  locale?: Locale;
  /** The story it belongs to; a new one unless said. */
  storyId?: string;
  kind?: (typeof story.$inferInsert)['kind'];
  archive?: boolean;
  at?: Date;
  body?: BodyDoc;
}

export interface Published {
  id: string;
  storyId: string;
}

/** Makes an article that is live. */
export function publish(options: Publishing): Promise<Published> {
  const { sectionId, locale = 'en', kind = 'report', archive = false, at = new Date(), body, ...rest } = options;
  const { storyId: given, ...fields } = rest;
  return db().transaction(async (tx) => {
    const storyId = given ?? (await createStory(tx, { sectionId, originLocale: locale, kind, archive }));
    const id = await createArticle(tx, { storyId, locale, sectionId });
    const content = { fields: testFields(fields), doc: body ?? doc(p('Text.')), at };
    await publishRevision(tx, await cutRevision(tx, id, 1, content), at);
    return { id, storyId };
  });
}

/** Publishes a further revision of an article. */
export const republish = (
  articleId: string,
  seq: number,
  fields: Partial<RevisionFields>,
  { at = new Date(), body = doc(p('Text.')), note = '' } = {},
): Promise<void> =>
  db().transaction(async (tx) => {
    const content = { fields: testFields(fields), doc: body, note, at };
    await publishRevision(tx, await cutRevision(tx, articleId, seq, content), at);
  });
