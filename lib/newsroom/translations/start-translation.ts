import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { locales } from '../../i18n/locales';
import { createArticle, cutRevision } from '../../stories/create';
import { revisionFields } from '../../stories/revision-fields';
import { slugify } from '../../text/slug';
import { draftFields } from '../drafts/draft-content';
import { readDraft, type Working } from '../drafts/read-draft';
import { shownBody } from '../preview/shown-body';
import { currentRevision, type Revision } from './source-revision';

export const translationRequest = z.object({ locale: z.enum(locales) });

/**
 * Freezes an unpublished text so that it can be said later what the translation was made from. An address is not
 * needed for that: one is suggested where it is still empty.
 */
async function freeze(tx: Transaction, actor: Actor, { article: own, fields, doc }: Working, last: Revision | null) {
  const slug = fields.slug || slugify(own.locale, fields.headline) || own.id;
  const parsed = revisionFields.safeParse({ ...fields, slug });
  if (!parsed.success) throw new Refusal('invalid', [{ field: 'form', code: 'sourceNotReady' }]);
  const content = { fields: parsed.data, doc: shownBody(doc).body, createdBy: actor.id };
  return cutRevision(tx, own.id, (last?.seq ?? 0) + 1, content);
}

/** The revision a translation starts from: what readers have, else what was written last. */
async function sourceOf(tx: Transaction, actor: Actor, working: Working): Promise<string> {
  const current = await currentRevision(tx, working.article);
  const isLive = working.article.publicState === 'live';
  const isWritten = working.savedAt && (!current || working.savedAt > current.createdAt);
  if (current && (isLive || !isWritten)) return current.id;
  return freeze(tx, actor, working, current);
}

/**
 * Begins a story's article in another language as a copy of one it has: words, body, pictures, byline, topics and
 * sources, to be written over. The address stays empty until there is a headline, as do the words for search engines.
 * @returns the id of the new article, which belongs to who began it
 * @throws Refusal `forbidden`; `notFound`; `conflict` when the language exists or the source was killed; `invalid`
 * when the source has no headline yet
 */
export async function startTranslation(
  actor: Actor,
  sourceId: string,
  { locale }: z.output<typeof translationRequest>,
): Promise<{ articleId: string }> {
  authorise(actor, 'article.translate');
  return db().transaction(async (tx) => {
    await tx.select({ id: article.id }).from(article).where(eq(article.id, sourceId)).for('no key update');
    const working = await readDraft(tx, sourceId);
    const { storyId, sectionId, publicState } = working.article;
    if (publicState === 'killed') throw new Refusal('conflict', [{ field: 'form', code: 'killed' }]);
    const [existing] = await tx
      .select({ id: article.id })
      .from(article)
      .where(and(eq(article.storyId, storyId), eq(article.locale, locale)));
    if (existing) throw new Refusal('conflict', [{ field: 'form', code: 'languageExists' }]);

    const revisionId = await sourceOf(tx, actor, working);
    const copied = publicState === 'live' ? await currentRevision(tx, working.article) : working;
    const { headline, standfirst, kicker, dateline, heroId, byline, topics, sources } = draftFields.parse(
      copied?.fields ?? {},
    );
    const articleId = await createArticle(tx, { storyId, locale, sectionId });
    await tx
      .update(article)
      .set({ createdBy: actor.id, translatedFromRevisionId: revisionId })
      .where(eq(article.id, articleId));
    await tx.insert(draft).values({
      articleId,
      fields: draftFields.parse({ headline, standfirst, kicker, dateline, heroId, byline, topics, sources }),
      doc: copied?.doc ?? working.doc,
      savedBy: actor.id,
      savedAt: new Date(),
    });
    await recordAct(tx, actor, {
      action: 'article.translate',
      target: { kind: 'article', id: articleId, name: headline },
      after: { locale, from: sourceId, revisionId },
    });
    return { articleId };
  });
}
