import { and, eq, notInArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { source, sourceI18n } from '../../db/schema/subjects';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { slugify } from '../../text/slug';
import { lockSubjects } from './addresses';
import { lockRow } from './lock-row';
import type { SourceInput } from './subject-input';

/** A key that no source has: imports know sources by it, readers never see it. */
async function freeKey(tx: Transaction, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const key = n === 1 ? wanted : `${wanted}-${n}`;
    const [taken] = await tx.select({ id: source.id }).from(source).where(eq(source.key, key));
    if (!taken) return key;
  }
}

/** Makes a source (`id` null) or renames it, and returns its id. @throws Refusal `notFound`, `forbidden` */
export async function saveSource(actor: Actor, id: string | null, { words }: SourceInput): Promise<{ id: string }> {
  authorise(actor, id ? 'subject.edit' : 'subject.create');
  return db().transaction(async (tx) => {
    await lockSubjects(tx);
    if (id) await lockRow(tx, source, id);
    const sourceId = id ?? v7();
    const [spelt, first] = words[0] ?? ['en' as const, { name: '' }];
    if (!id)
      await tx.insert(source).values({ id: sourceId, key: await freeKey(tx, slugify(spelt, first.name) || 'source') });
    const before = await tx.select().from(sourceI18n).where(eq(sourceI18n.sourceId, sourceId));
    for (const [locale, said] of words) {
      await tx
        .insert(sourceI18n)
        .values({ sourceId, locale, ...said })
        .onConflictDoUpdate({ target: [sourceI18n.sourceId, sourceI18n.locale], set: said });
    }
    const kept = words.map(([locale]) => locale);
    await tx.delete(sourceI18n).where(and(eq(sourceI18n.sourceId, sourceId), notInArray(sourceI18n.locale, kept)));
    const target = { kind: 'source', id: sourceId, name: first.name };
    const action = id ? 'subject.edit' : 'subject.create';
    await recordAct(tx, actor, { action, target, before, after: Object.fromEntries(words) });
    if (id) await announce(tx, 'purge', [tags.site]);
    return { id: sourceId };
  });
}
