import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../lib/auth/actor';
import { article, type story } from '../../lib/db/schema/stories';
import type { Locale } from '../../lib/i18n/locales';
import { type DraftFields, draftFields } from '../../lib/newsroom/drafts/draft-content';
import { readDraft } from '../../lib/newsroom/drafts/read-draft';
import { saveDraft } from '../../lib/newsroom/drafts/save-draft';
import { doc, p } from '../../lib/stories/body/build';
import { createArticle, createStory } from '../../lib/stories/create';
import { database } from './database';
import { sectionIds, sectionSlug } from './vocabulary';

export interface MadeDraft {
  id: string;
  /** Where readers will find it. */
  path: string;
  sectionPath: string;
}

/** A written, unpublished article of somebody's, in the science section unless said. */
export async function writeDraft(
  by: Actor,
  headline: string,
  options: { locale?: Locale; kind?: (typeof story.$inferInsert)['kind']; section?: string } = {},
): Promise<MadeDraft> {
  const { locale = 'en', kind = 'report', section = 'science' } = options;
  const [sectionId = ''] = await sectionIds([section]);
  const id = await database().transaction(async (tx) => {
    const storyId = await createStory(tx, { sectionId, originLocale: locale, kind });
    const made = await createArticle(tx, { storyId, locale, sectionId });
    await tx.update(article).set({ createdBy: by.id }).where(eq(article.id, made));
    return made;
  });
  const slug = `draft-${randomBytes(6).toString('hex')}`;
  await changeDraft(by, id, { headline, slug });
  const sectionPath = `/${locale}/${await sectionSlug(sectionId, locale)}`;
  return { id, sectionPath, path: `${sectionPath}/${slug}` };
}

/** Writes on: what is not given stays as it was. */
export async function changeDraft(by: Actor, id: string, fields: Partial<DraftFields>): Promise<void> {
  const before = await readDraft(database(), id);
  await saveDraft(by, id, {
    fields: draftFields.parse({ ...before.fields, ...fields }),
    doc: before.lockVersion ? before.doc : doc(p('A text written for tests.')),
    lockVersion: before.lockVersion,
  });
}
