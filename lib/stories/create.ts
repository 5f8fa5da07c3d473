import type { Transaction } from '../db/client';
import { article, revision, story } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import { type BodyDoc, bodyDoc } from './body/schema';
import { type RevisionFields, revisionFields } from './revision-fields';

/** Makes a story without articles and returns its id. */
export async function createStory(tx: Transaction, values: typeof story.$inferInsert): Promise<string> {
  const [made] = await tx.insert(story).values(values).returning({ id: story.id });
  if (!made) throw new Error('the story was not stored');
  return made.id;
}

/** Makes a story's article in a language, unpublished and empty, and returns its id. */
export async function createArticle(
  tx: Transaction,
  values: { storyId: string; locale: Locale; sectionId: string },
): Promise<string> {
  const [made] = await tx.insert(article).values(values).returning({ id: article.id });
  if (!made) throw new Error('the article was not stored');
  return made.id;
}

/**
 * Freezes fields and body as the article's next revision and returns its id.
 * @throws z.ZodError when a field or the body does not fit the schema (unsafe links included).
 */
export async function cutRevision(
  tx: Transaction,
  articleId: string,
  seq: number,
  content: { fields: RevisionFields; doc: BodyDoc; note?: string; at?: Date; createdBy?: string },
): Promise<string> {
  const fields = revisionFields.parse(content.fields);
  const doc = bodyDoc.parse(content.doc);
  const [made] = await tx
    .insert(revision)
    .values({
      articleId,
      seq,
      fields,
      doc,
      note: content.note ?? '',
      createdBy: content.createdBy,
      createdAt: content.at ?? new Date(),
    })
    .returning({ id: revision.id });
  if (!made) throw new Error('the revision was not stored');
  return made.id;
}
