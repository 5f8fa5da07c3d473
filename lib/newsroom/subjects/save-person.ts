import { and, eq, notInArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { person, personI18n } from '../../db/schema/subjects';
import { routes } from '../../i18n/routes';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { lockSubjects } from './addresses';
import { lockRow } from './lock-row';
import { settleAddress } from './settle-address';
import type { PersonInput } from './subject-input';

/**
 * Makes somebody who has bylines (`id` null) or changes what is said of them, and returns the id.
 * @throws Refusal `slugTaken`, `slugMoved` at `slug`; `notFound`, `forbidden`
 */
export async function savePerson(
  actor: Actor,
  id: string | null,
  { slug: typed, words }: PersonInput,
): Promise<{ id: string }> {
  authorise(actor, id ? 'subject.edit' : 'subject.create');
  return db().transaction(async (tx) => {
    await lockSubjects(tx);
    if (id) await lockRow(tx, person, id);
    const personId = id ?? v7();
    const [was] = await tx.select({ slug: person.slug }).from(person).where(eq(person.id, personId));
    const before = await tx.select().from(personI18n).where(eq(personI18n.personId, personId));
    const [spelt, first] = words[0] ?? ['en' as const, { name: '' }];
    const address = { kind: 'person', locale: null, typed, name: first.name, id: personId, field: 'slug' } as const;
    const slug = await settleAddress(tx, { ...address, before: was?.slug }, spelt);
    await tx.insert(person).values({ id: personId, slug }).onConflictDoUpdate({ target: person.id, set: { slug } });
    for (const [locale, said] of words) {
      await tx
        .insert(personI18n)
        .values({ personId, locale, ...said })
        .onConflictDoUpdate({ target: [personI18n.personId, personI18n.locale], set: said });
    }
    const kept = words.map(([locale]) => locale);
    await tx.delete(personI18n).where(and(eq(personI18n.personId, personId), notInArray(personI18n.locale, kept)));
    const after = { slug, words: Object.fromEntries(words) };
    const target = { kind: 'person', id: personId, name: first.name };
    const action = id ? 'subject.edit' : 'subject.create';
    await recordAct(tx, actor, { action, target, before: id ? { slug: was?.slug, words: before } : undefined, after });
    // A new one may have been asked for before: a kept not-found page goes.
    const paths = kept.map((locale) => tags.path(routes.author.path(locale, slug)));
    await announce(tx, 'purge', id ? [tags.site] : paths);
    return { id: personId };
  });
}
