import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { sectionI18n } from '../../db/schema/sections';
import { article, story } from '../../db/schema/stories';
import { invalid } from '../../http/refusal';
import { locales } from '../../i18n/locales';
import { createArticle, createStory } from '../../stories/create';
import { draftFields, emptyDraftDoc } from '../drafts/draft-content';

export const newStory = z.object({
  sectionId: z.uuid(),
  kind: z.enum(story.kind.enumValues),
  locale: z.enum(locales),
});

/**
 * Begins a story with its first article, empty but for the byline of who begins it.
 * @throws Refusal `forbidden`; `invalid` when the section has no name in the language
 */
export async function beginStory(
  actor: Actor,
  { sectionId, kind, locale }: z.output<typeof newStory>,
): Promise<{ storyId: string; articleId: string }> {
  authorise(actor, 'article.create');
  return db().transaction(async (tx) => {
    const [named] = await tx
      .select({ name: sectionI18n.name })
      .from(sectionI18n)
      .where(and(eq(sectionI18n.sectionId, sectionId), eq(sectionI18n.locale, locale)));
    if (!named) throw invalid('sectionId', 'wrong');
    const storyId = await createStory(tx, { sectionId, originLocale: locale, kind });
    const articleId = await createArticle(tx, { storyId, locale, sectionId });
    await tx.update(article).set({ createdBy: actor.id }).where(eq(article.id, articleId));
    const fields = draftFields.parse({ byline: actor.personId ? [actor.personId] : [] });
    await tx.insert(draft).values({ articleId, fields, doc: emptyDraftDoc, savedBy: actor.id });
    await recordAct(tx, actor, {
      action: 'article.create',
      target: { kind: 'article', id: articleId },
      after: { section: named.name, kind, locale },
    });
    return { storyId, articleId };
  });
}
