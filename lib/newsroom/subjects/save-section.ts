import { and, eq, inArray, max, notInArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { section, sectionI18n } from '../../db/schema/sections';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import { lockSubjects } from './addresses';
import { lockRow } from './lock-row';
import { settleAddress } from './settle-address';
import type { SectionInput } from './subject-input';

/** A language may leave a section only when no article of it is there: they would be nowhere. */
async function dropLanguages(tx: Transaction, id: string, gone: Locale[]): Promise<void> {
  if (!gone.length) return;
  const [held] = await tx
    .select({ locale: article.locale })
    .from(article)
    .where(and(eq(article.sectionId, id), inArray(article.locale, gone)))
    .limit(1);
  if (held) throw new Refusal('conflict', [{ field: `words.${held.locale}.name`, code: 'sectionHolds' }]);
  await tx.delete(sectionI18n).where(and(eq(sectionI18n.sectionId, id), inArray(sectionI18n.locale, gone)));
}

async function nextPosition(tx: Transaction): Promise<number> {
  const [last] = await tx.select({ position: max(section.position) }).from(section);
  return (last?.position ?? -1) + 1;
}

/** Rows of words as the record shows them: by language, like what was typed. */
const wordsOf = (rows: (typeof sectionI18n.$inferSelect)[]) =>
  Object.fromEntries(rows.map(({ locale, name, slug, description }) => [locale, { name, slug, description }]));

/**
 * Makes a section (`id` null), last in the navigation, or changes one; returns its id. A changed address leaves a
 * redirect, and articles in it redirect by themselves.
 * @throws Refusal `slugReserved`, `slugTaken`, `slugMoved` at `words.{locale}.slug`; `sectionHolds`; `notFound`, `forbidden`
 */
export async function saveSection(
  actor: Actor,
  id: string | null,
  { accent, moderation, words }: SectionInput,
): Promise<{ id: string }> {
  authorise(actor, 'section.edit');
  return db().transaction(async (tx) => {
    await lockSubjects(tx);
    if (id) await lockRow(tx, section, id);
    const sectionId = id ?? v7();
    const [was] = await tx.select().from(section).where(eq(section.id, sectionId));
    const own = { accent, moderation };
    if (was) await tx.update(section).set(own).where(eq(section.id, sectionId));
    else await tx.insert(section).values({ id: sectionId, ...own, position: await nextPosition(tx) });
    const before = await tx.select().from(sectionI18n).where(eq(sectionI18n.sectionId, sectionId));
    for (const [locale, { slug: typed, ...said }] of words) {
      const was = before.find((row) => row.locale === locale)?.slug;
      const address = { kind: 'section', locale, typed, name: said.name, before: was, id: sectionId } as const;
      const slug = await settleAddress(tx, { ...address, field: `words.${locale}.slug` });
      await tx
        .insert(sectionI18n)
        .values({ sectionId, locale, slug, ...said })
        .onConflictDoUpdate({ target: [sectionI18n.sectionId, sectionI18n.locale], set: { slug, ...said } });
    }
    const kept = words.map(([locale]) => locale);
    await dropLanguages(
      tx,
      sectionId,
      before.map((row) => row.locale).filter((locale) => !kept.includes(locale)),
    );
    const target = { kind: 'section', id: sectionId, name: words[0]?.[1].name };
    await recordAct(tx, actor, {
      action: 'section.edit',
      target,
      before: was && { accent: was.accent, moderation: was.moderation, ...wordsOf(before) },
      after: { ...own, ...Object.fromEntries(words) },
    });
    await announce(tx, 'purge', [tags.site]);
    return { id: sectionId };
  });
}

/**
 * Puts the sections into an order; those that are not named come after, in the order they had.
 * @throws Refusal `forbidden`
 */
export async function orderSections(actor: Actor, ids: string[]): Promise<void> {
  authorise(actor, 'section.edit');
  await db().transaction(async (tx) => {
    await lockSubjects(tx);
    const rest = await tx
      .select({ id: section.id })
      .from(section)
      .where(ids.length ? notInArray(section.id, ids) : undefined)
      .orderBy(section.position);
    for (const [position, id] of [...ids, ...rest.map((row) => row.id)].entries()) {
      await tx.update(section).set({ position }).where(eq(section.id, id));
    }
    await recordAct(tx, actor, { action: 'section.edit', target: { kind: 'section', id: 'order' }, after: ids });
    await announce(tx, 'purge', [tags.site]);
  });
}
