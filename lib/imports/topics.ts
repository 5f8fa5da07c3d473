import { and, eq, inArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Transaction } from '../db/client';
import { topic, topicI18n } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { slugify } from '../text/slug';

/**
 * Ids of topics by their names or slugs in a language, in order; those that are not there are made. A topic whose slug
 * another language has is that topic: names of people and places mostly are.
 */
export async function topicIds(tx: Transaction, locale: Locale, wanted: string[]): Promise<Map<string, string>> {
  const slugs = new Map(
    wanted.map((name) => [name, slugify(locale, name)]).filter(([, slug]) => slug) as [string, string][],
  );
  const ids = new Map<string, string>();
  if (!slugs.size) return ids;
  const found = await tx
    .select()
    .from(topicI18n)
    .where(inArray(topicI18n.slug, [...new Set(slugs.values())]));
  const alike = new Map<string, typeof found>();
  for (const row of found) alike.set(row.slug, [...(alike.get(row.slug) ?? []), row]);
  // Which of them have a name in this language already.
  const named = await tx
    .select({ id: topicI18n.topicId })
    .from(topicI18n)
    .where(
      and(inArray(topicI18n.topicId, [...new Set(found.map((row) => row.topicId))]), eq(topicI18n.locale, locale)),
    );
  const taken = new Set(named.map((row) => row.id));
  const bySlug = new Map<string, string>();
  const made: string[] = [];
  const names: (typeof topicI18n.$inferInsert)[] = [];
  for (const [name, slug] of slugs) {
    const there = alike.get(slug) ?? [];
    let id = bySlug.get(slug) ?? there.find((row) => row.locale === locale)?.topicId;
    if (!id) {
      id = there.find((row) => !taken.has(row.topicId))?.topicId;
      if (!id) {
        id = v7();
        made.push(id);
      }
      taken.add(id);
      names.push({ topicId: id, locale, slug, name });
    }
    bySlug.set(slug, id);
    ids.set(name, id);
  }
  if (made.length) await tx.insert(topic).values(made.map((id) => ({ id })));
  if (names.length) await tx.insert(topicI18n).values(names);
  return ids;
}
