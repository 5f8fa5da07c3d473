import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { section } from '../../db/schema/sections';
import { article, related, story } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { addressTags } from '../../stories/projections';
import { reindex } from '../../stories/reindex';

/** What belongs to the story and so to all its languages; a member that is missing stays as it is. */
export const storyChange = z.object({
  sectionId: z.uuid().optional(),
  kind: z.enum(story.kind.enumValues).optional(),
  /** Stories that an editor picked as related, in order. */
  related: z.array(z.uuid()).max(10).optional(),
});

/**
 * Changes what belongs to the story: at once, for readers too, in every language. Its articles move to the new section's
 * address; old ones redirect.
 * @throws Refusal `forbidden`; `notFound`; `invalid` for a section or a story that is not there
 */
export async function editStory(actor: Actor, storyId: string, change: z.output<typeof storyChange>): Promise<void> {
  authorise(actor, 'story.edit');
  await db().transaction(async (tx) => {
    const [before] = await tx.select().from(story).where(eq(story.id, storyId)).for('no key update');
    if (!before) throw new Refusal('notFound');
    const articles = await tx
      .select({ id: article.id, locale: article.locale, headline: article.headline })
      .from(article)
      .where(eq(article.storyId, storyId));
    const picks = await tx
      .select({ id: related.targetStoryId })
      .from(related)
      .where(eq(related.storyId, storyId))
      .orderBy(asc(related.pos));
    const { sectionId = before.sectionId, kind = before.kind, related: picked = picks.map((row) => row.id) } = change;

    const addresses = async () => (await Promise.all(articles.map((one) => addressTags(tx, one.id)))).flat();
    const oldAddresses = await addresses();
    if (sectionId !== before.sectionId) {
      const [there] = await tx.select({ id: section.id }).from(section).where(eq(section.id, sectionId));
      if (!there) throw invalid('sectionId', 'wrong');
      await tx.update(article).set({ sectionId }).where(eq(article.storyId, storyId));
    }
    await tx.update(story).set({ sectionId, kind }).where(eq(story.id, storyId));
    // Search knows the section, and what a live story has below its body.
    if (sectionId !== before.sectionId || kind !== before.kind) {
      await reindex(
        tx,
        articles.map((one) => one.id),
      );
    }
    if (change.related) await replacePicks(tx, storyId, picked);

    const lists = articles.flatMap(({ id, locale }) => [
      ...[tags.front(locale), tags.card(id)],
      ...[before.sectionId, sectionId].map((one) => tags.section(one, locale)),
    ]);
    await announce(tx, 'purge', new Set([tags.story(storyId), ...lists, ...oldAddresses, ...(await addresses())]));
    await recordAct(tx, actor, {
      action: 'story.edit',
      target: { kind: 'story', id: storyId, name: articles.find((one) => one.headline)?.headline ?? '' },
      before: { section: before.sectionId, kind: before.kind, related: picks.map((row) => row.id) },
      after: { section: sectionId, kind, related: picked },
    });
  });
}

async function replacePicks(tx: Parameters<typeof announce>[0], storyId: string, picked: string[]): Promise<void> {
  const wanted = [...new Set(picked)].filter((id) => id !== storyId);
  await tx.delete(related).where(eq(related.storyId, storyId));
  for (const [pos, targetStoryId] of wanted.entries()) {
    const [there] = await tx.select({ id: story.id }).from(story).where(eq(story.id, targetStoryId));
    if (!there) throw invalid('related', 'wrong');
    await tx.insert(related).values({ storyId, targetStoryId, pos });
  }
}
