import { and, eq, notInArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { topic, topicI18n } from '../../db/schema/subjects';
import { routes } from '../../i18n/routes';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { lockSubjects } from './addresses';
import { lockRow } from './lock-row';
import { settleAddress } from './settle-address';
import type { TopicInput } from './subject-input';

/**
 * Makes a topic (`id` null) or changes one, and returns its id. A changed address leaves a redirect.
 * @throws Refusal `slugReserved`, `slugTaken`, `slugMoved` at `words.{locale}.slug`; `notFound`, `forbidden`
 */
export async function saveTopic(actor: Actor, id: string | null, { words }: TopicInput): Promise<{ id: string }> {
  authorise(actor, id ? 'subject.edit' : 'subject.create');
  return db().transaction(async (tx) => {
    await lockSubjects(tx);
    if (id) await lockRow(tx, topic, id);
    const before = id ? await tx.select().from(topicI18n).where(eq(topicI18n.topicId, id)) : [];
    const topicId = id ?? v7();
    if (!id) await tx.insert(topic).values({ id: topicId });
    for (const [locale, { name, slug: typed }] of words) {
      const was = before.find((row) => row.locale === locale)?.slug;
      const field = `words.${locale}.slug`;
      const slug = await settleAddress(tx, { kind: 'topic', locale, typed, name, before: was, id: topicId, field });
      const values = { name, slug };
      await tx
        .insert(topicI18n)
        .values({ topicId, locale, ...values })
        .onConflictDoUpdate({ target: [topicI18n.topicId, topicI18n.locale], set: values });
    }
    const kept = words.map(([locale]) => locale);
    await tx.delete(topicI18n).where(and(eq(topicI18n.topicId, topicId), notInArray(topicI18n.locale, kept)));
    const after = await tx.select().from(topicI18n).where(eq(topicI18n.topicId, topicId));
    const target = { kind: 'topic', id: topicId, name: words[0]?.[1].name };
    await recordAct(tx, actor, { action: id ? 'subject.edit' : 'subject.create', target, before, after });
    // A new one may have been asked for before: a kept not-found page goes.
    const paths = after.map((row) => tags.path(routes.topic.path(row.locale, row.slug)));
    await announce(tx, 'purge', id ? [tags.site] : paths);
    return { id: topicId };
  });
}
