import { and, eq, inArray, sql } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { comment } from '../../db/schema/comments';
import { draft, subjectAddress } from '../../db/schema/newsroom';
import { staff } from '../../db/schema/staff';
import { articleTopic, byline, person, personI18n, topic, topicI18n } from '../../db/schema/subjects';
import { invalid } from '../../http/refusal';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { renameSubject } from '../../search/entries';
import { keepAddress, lockSubjects } from './addresses';
import { lockRow } from './lock-row';

/** Drafts name the other one from now on; revisions are never rewritten and are read through `mergedInto`. */
async function renameInDrafts(tx: Transaction, member: 'topics' | 'byline', from: string, into: string): Promise<void> {
  const list = sql`${draft.fields} -> ${member}`;
  const swapped = sql`(
    select coalesce(jsonb_agg(id order by n), '[]') from (
      select case when id = ${from} then ${into} else id end as id, min(n) as n
      from jsonb_array_elements_text(${list}) with ordinality as named(id, n) group by 1
    ) swapped)`;
  await tx
    .update(draft)
    .set({ fields: sql`jsonb_set(${draft.fields}, array[${member}], ${swapped})` })
    .where(sql`${list} @> ${JSON.stringify([from])}::jsonb`);
}

async function begin(tx: Transaction, table: typeof topic | typeof person, from: string, into: string): Promise<void> {
  await lockSubjects(tx);
  // In one order whichever way they are merged.
  for (const id of [from, into].sort()) await lockRow(tx, table, id);
}

async function end(tx: Transaction, kind: 'topic' | 'person', from: string, into: string): Promise<void> {
  const table = kind === 'topic' ? topic : person;
  await tx.update(table).set({ mergedInto: into }).where(eq(table.id, from));
  // What was merged into it before leads straight to where it is now.
  await tx.update(table).set({ mergedInto: into }).where(eq(table.mergedInto, from));
  await tx
    .update(subjectAddress)
    .set({ targetId: into })
    .where(and(eq(subjectAddress.kind, kind), eq(subjectAddress.targetId, from)));
  await announce(tx, 'purge', [tags.site]);
}

/**
 * Makes one topic part of another: articles of both are listed there, and its addresses redirect. In a language where
 * only the first has a name, the other takes it, with its address.
 * @throws Refusal `mergeSelf`, `notFound`, `forbidden`
 */
export async function mergeTopics(actor: Actor, from: string, into: string): Promise<void> {
  authorise(actor, 'subject.edit');
  if (from === into) throw invalid('into', 'mergeSelf');
  await db().transaction(async (tx) => {
    await begin(tx, topic, from, into);
    const words = await tx
      .select()
      .from(topicI18n)
      .where(inArray(topicI18n.topicId, [from, into]));
    const own = words.filter((row) => row.topicId === from);
    await tx.delete(topicI18n).where(eq(topicI18n.topicId, from));
    for (const row of own) {
      const named = words.some((other) => other.topicId === into && other.locale === row.locale);
      if (named) await keepAddress(tx, { kind: 'topic', locale: row.locale, slug: row.slug }, into);
      else await tx.insert(topicI18n).values({ ...row, topicId: into });
    }
    await tx.execute(sql`delete from article_topic gone where topic_id = ${from} and exists (
      select 1 from article_topic kept where kept.article_id = gone.article_id and kept.topic_id = ${into})`);
    await tx.update(articleTopic).set({ topicId: into }).where(eq(articleTopic.topicId, from));
    await renameSubject(tx, from, into);
    await renameInDrafts(tx, 'topics', from, into);
    const target = { kind: 'topic', id: from, name: own[0]?.name };
    await recordAct(tx, actor, { action: 'subject.merge', target, before: own, after: { into } });
    await end(tx, 'topic', from, into);
  });
}

/**
 * Makes two entries of one person one: bylines, comments and the staff account go over, the address redirects.
 * @throws Refusal `mergeSelf`, `notFound`, `forbidden`
 */
export async function mergePeople(actor: Actor, from: string, into: string): Promise<void> {
  authorise(actor, 'subject.edit');
  if (from === into) throw invalid('into', 'mergeSelf');
  await db().transaction(async (tx) => {
    await begin(tx, person, from, into);
    const words = await tx
      .select()
      .from(personI18n)
      .where(inArray(personI18n.personId, [from, into]));
    const own = words.filter((row) => row.personId === from);
    await tx.delete(personI18n).where(eq(personI18n.personId, from));
    for (const row of own) {
      const named = words.some((other) => other.personId === into && other.locale === row.locale);
      if (!named) await tx.insert(personI18n).values({ ...row, personId: into });
    }
    const [was] = await tx.select({ slug: person.slug }).from(person).where(eq(person.id, from));
    if (was) await keepAddress(tx, { kind: 'person', locale: null, slug: was.slug }, into);
    await tx.execute(sql`delete from byline gone where person_id = ${from} and exists (
      select 1 from byline kept where kept.article_id = gone.article_id and kept.person_id = ${into})`);
    await tx.update(byline).set({ personId: into }).where(eq(byline.personId, from));
    await renameSubject(tx, from, into);
    await tx.update(comment).set({ staffId: into }).where(eq(comment.staffId, from));
    await tx.update(staff).set({ personId: into }).where(eq(staff.personId, from));
    await renameInDrafts(tx, 'byline', from, into);
    const target = { kind: 'person', id: from, name: own[0]?.name };
    await recordAct(tx, actor, {
      action: 'subject.merge',
      target,
      before: { slug: was?.slug, words: own },
      after: { into },
    });
    await end(tx, 'person', from, into);
  });
}
