import { randomBytes } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../lib/db/client';
import { comment } from '../../lib/db/schema/comments';
import { sectionI18n } from '../../lib/db/schema/sections';
import { article, type story } from '../../lib/db/schema/stories';
import { person, source, topicI18n } from '../../lib/db/schema/subjects';
import type { Locale } from '../../lib/i18n/locales';
import { doc, p } from '../../lib/stories/body/build';
import type { BodyNode } from '../../lib/stories/body/schema';
import { createArticle, createStory, cutRevision } from '../../lib/stories/create';
import { publishRevision } from '../../lib/stories/publish';
import { database } from './database';

interface NewArticle {
  headline?: string;
  standfirst?: string;
  body?: BodyNode[];
}

interface NewStory {
  /** The section's English slug. */
  section?: string;
  kind?: (typeof story.$inferInsert)['kind'];
  /** Long ago unless said, so that front pages do not change under other tests. */
  at?: Date;
  /** English slugs of topics, slugs of people, keys of sources; all of the demo edition. */
  topics?: string[];
  byline?: string[];
  sources?: string[];
  articles: Partial<Record<Locale, NewArticle>>;
}

export interface MadeArticle {
  id: string;
  storyId: string;
  /** Its address, and that of its section. */
  path: string;
  sectionPath: string;
  slug: string;
  headline: string;
}

const invented: Record<Locale, { headline: string; standfirst: string; text: string }> = {
  tr: { headline: 'Deneme haberi', standfirst: 'Sınamalar için yazıldı.', text: 'Bu haber sınamalar için yazıldı.' },
  en: { headline: 'A trial story', standfirst: 'Written for tests.', text: 'This story was written for tests.' },
  ru: { headline: 'Пробная заметка', standfirst: 'Написана для проверок.', text: 'Эта заметка написана для проверок.' },
};

/** An instant that no edition shows among its news: minutes before it keep an order. */
export const longAgo = (minutesBefore = 0): Date => new Date(Date.UTC(2019, 4, 6, 12) - minutesBefore * 60_000);

/** Every name in its row; a name without one is a mistake in the test. */
async function idsOf(names: string[], rows: Promise<{ name: string; id: string }[]>): Promise<string[]> {
  const found = names.length > 0 ? await rows : [];
  return names.map((name) => {
    const id = found.find((row) => row.name === name)?.id;
    if (!id) throw new Error(`The demo edition has no ${name}.`);
    return id;
  });
}

async function vocabulary(tx: Transaction, { section = 'science', topics = [], byline = [], sources = [] }: NewStory) {
  const englishTopics = and(eq(topicI18n.locale, 'en'), inArray(topicI18n.slug, topics));
  const rows = await tx
    .select({ id: sectionI18n.sectionId })
    .from(sectionI18n)
    .where(and(eq(sectionI18n.locale, 'en'), eq(sectionI18n.slug, section)));
  const [sectionRow] = rows;
  if (!sectionRow) throw new Error(`The demo edition has no section ${section}.`);
  return {
    sectionId: sectionRow.id,
    topics: await idsOf(
      topics,
      tx.select({ name: topicI18n.slug, id: topicI18n.topicId }).from(topicI18n).where(englishTopics).execute(),
    ),
    byline: await idsOf(
      byline,
      tx.select({ name: person.slug, id: person.id }).from(person).where(inArray(person.slug, byline)).execute(),
    ),
    sources: await idsOf(
      sources,
      tx.select({ name: source.key, id: source.id }).from(source).where(inArray(source.key, sources)).execute(),
    ),
  };
}

async function publish(
  tx: Transaction,
  locale: Locale,
  { storyId, sectionId, at, ...fields }: { storyId: string; sectionId: string; at: Date } & Record<
    'topics' | 'byline' | 'sources',
    string[]
  >,
  { headline, standfirst, body }: NewArticle,
): Promise<MadeArticle> {
  const words = invented[locale];
  const content = {
    fields: {
      ...fields,
      headline: headline ?? words.headline,
      standfirst: standfirst ?? words.standfirst,
      kicker: '',
      slug: `test-${randomBytes(6).toString('hex')}`,
      dateline: '',
      heroId: null,
    },
    doc: doc(...(body ?? [p(words.text)])),
    at,
  };
  const id = await createArticle(tx, { storyId, locale, sectionId });
  await publishRevision(tx, await cutRevision(tx, id, 1, content), at);
  const [section] = await tx
    .select({ slug: sectionI18n.slug })
    .from(sectionI18n)
    .where(and(eq(sectionI18n.sectionId, sectionId), eq(sectionI18n.locale, locale)));
  const sectionPath = `/${locale}/${section?.slug}`;
  const { slug } = content.fields;
  return { id, storyId, sectionPath, path: `${sectionPath}/${slug}`, slug, headline: content.fields.headline };
}

/** Publishes a story in the languages named, and returns its articles. */
export function publishStory<L extends Locale>(
  options: NewStory & { articles: Record<L, NewArticle> },
): Promise<Record<L, MadeArticle>> {
  const { kind = 'report', at = longAgo(), articles } = options;
  return database().transaction(async (tx) => {
    const { sectionId, ...named } = await vocabulary(tx, options);
    const languages = Object.keys(articles) as L[];
    const [originLocale = 'en'] = languages;
    const storyId = await createStory(tx, { sectionId, originLocale, kind });
    const made = {} as Record<L, MadeArticle>;
    for (const locale of languages) {
      made[locale] = await publish(tx, locale, { storyId, sectionId, at, ...named }, articles[locale]);
    }
    return made;
  });
}

/** Publishes a story in one language. */
export async function publishArticle(locale: Locale, options: NewArticle & Omit<NewStory, 'articles'> = {}) {
  const { headline, standfirst, body, ...rest } = options;
  const made = await publishStory({ ...rest, articles: { [locale]: { headline, standfirst, body } } });
  return (made as Record<Locale, MadeArticle>)[locale];
}

/** Publishes a new revision of an article, as an editor would who renames and rewrites it. */
export function republish(
  made: MadeArticle,
  locale: Locale,
  change: { headline?: string; slug?: string; note?: string; body?: BodyNode[]; at?: Date },
): Promise<void> {
  const fields = {
    headline: change.headline ?? made.headline,
    standfirst: invented[locale].standfirst,
    kicker: '',
    slug: change.slug ?? made.slug,
    dateline: '',
    heroId: null,
    byline: [],
    topics: [],
    sources: [],
  };
  const at = change.at ?? new Date(longAgo().getTime() + 60_000);
  const body = doc(...(change.body ?? [p(invented[locale].text)]));
  return database().transaction(async (tx) => {
    const revision = await cutRevision(tx, made.id, 2, { fields, doc: body, note: change.note, at });
    await publishRevision(tx, revision, at);
  });
}

interface NewComment {
  author?: string;
  body?: string;
  at?: Date;
  /** Slug of a person of the house: the comment carries the staff's badge. */
  staff?: string;
  replies?: NewComment[];
}

/** Adds published comments under an article; returns the ids of the roots, in their order. */
export async function addComments(made: MadeArticle, lang: Locale, comments: NewComment[]): Promise<string[]> {
  const tx = database();
  let written = 0;
  const store = async (one: NewComment, under?: { rootId: string; parentId: string; depth: number }): Promise<string> => {
    const { v7 } = await import('uuid');
    const id = v7();
    const place = under ?? { rootId: id, parentId: null, depth: 0 };
    const [staffId = null] = one.staff
      ? await idsOf(
          [one.staff],
          tx.select({ name: person.slug, id: person.id }).from(person).where(eq(person.slug, one.staff)).execute(),
        )
      : [];
    written++;
    await tx.insert(comment).values({
      id,
      articleId: made.id,
      ...place,
      authorName: one.author ?? `Reader ${written}`,
      staffId,
      body: one.body ?? `Comment ${written}`,
      lang,
      status: 'published',
      createdAt: one.at ?? new Date(longAgo().getTime() + written * 60_000),
    });
    const below = { rootId: place.rootId, parentId: id, depth: Math.min(place.depth + 1, 3) };
    for (const reply of one.replies ?? []) await store(reply, below);
    return id;
  };
  const roots: string[] = [];
  for (const one of comments) roots.push(await store(one));
  await tx
    .update(article)
    .set({ commentCount: sql`${article.commentCount} + ${written}` })
    .where(eq(article.id, made.id));
  return roots;
}
