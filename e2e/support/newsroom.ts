import { desc, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db } from '../../lib/db/client';
import { comment } from '../../lib/db/schema/comments';
import { section, sectionI18n } from '../../lib/db/schema/sections';
import { article, revision } from '../../lib/db/schema/stories';
import { locales } from '../../lib/i18n/locales';
import { announce } from '../../lib/press/announce';
import { tags } from '../../lib/press/tags';
import { doc, p } from '../../lib/stories/body/build';
import { createArticle, createStory, cutRevision } from '../../lib/stories/create';
import { publishRevision } from '../../lib/stories/publish';
import type { RevisionFields } from '../../lib/stories/revision-fields';

/**
 * What an editor does, done straight in the database by the application's own functions: to the processes under test
 * it is what another process did. Needs DATABASE_URL.
 */
export interface Written {
  id: string;
  path: string;
}

const inTransaction: ReturnType<typeof db>['transaction'] = (work) => db().transaction(work);

const fieldsOf = (fields: Partial<RevisionFields>): RevisionFields => ({
  headline: 'A headline',
  standfirst: '',
  kicker: '',
  slug: 'a-headline',
  dateline: '',
  heroId: null,
  byline: [],
  topics: [],
  sources: [],
  ...fields,
});

const sectionId = v7();
const slugs = { tr: 'haberler', en: 'news', ru: 'novosti' };

/** A section for everything that is written here; the processes under test start without the demo edition. */
export const makeSection = (): Promise<void> =>
  inTransaction(async (tx) => {
    await tx.insert(section).values({ id: sectionId, position: 0, accent: 'teal' });
    const words = locales.map((locale) => ({ sectionId, locale, slug: slugs[locale], name: slugs[locale] }));
    await tx.insert(sectionI18n).values(words);
    await announce(tx, 'purge', [tags.site]);
  });

/** Writes an English article without publishing it. */
export async function writeArticle(fields: Partial<RevisionFields>): Promise<Written & { publish(): Promise<void> }> {
  const made = await inTransaction(async (tx) => {
    const storyId = await createStory(tx, { sectionId, originLocale: 'en', kind: 'report' });
    const id = await createArticle(tx, { storyId, locale: 'en', sectionId });
    const content = { fields: fieldsOf(fields), doc: doc(p('Text.')) };
    return { id, revisionId: await cutRevision(tx, id, 1, content) };
  });
  return {
    id: made.id,
    path: `/en/${slugs.en}/${fieldsOf(fields).slug}`,
    publish: () => inTransaction((tx) => publishRevision(tx, made.revisionId)),
  };
}

/** Publishes an article with another headline. */
export const changeHeadline = (articleId: string, headline: string): Promise<void> =>
  inTransaction(async (tx) => {
    const [last] = await tx
      .select()
      .from(revision)
      .where(eq(revision.articleId, articleId))
      .orderBy(desc(revision.seq))
      .limit(1);
    if (!last) throw new Error('the article has no revision');
    const content = { fields: { ...last.fields, headline }, doc: last.doc };
    await publishRevision(tx, await cutRevision(tx, articleId, last.seq + 1, content));
  });

/** A comment that waits for a moderator. */
export async function writeComment(articleId: string, body: string): Promise<string> {
  const id = v7();
  const [found] = await db().select({ locale: article.locale }).from(article).where(eq(article.id, articleId));
  await db()
    .insert(comment)
    .values({ id, articleId, rootId: id, depth: 0, authorName: 'Ada', body, lang: found?.locale ?? 'en' });
  return id;
}
