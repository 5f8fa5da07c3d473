import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { topic, topicI18n } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { slugify } from '../text/slug';

/**
 * Ids of topics by their names or slugs in a language, in order; those that are not there are made. A topic whose slug
 * another language has is that topic: names of people and places mostly are.
 */
export async function topicIds(tx: Transaction, locale: Locale, named: string[]): Promise<Map<string, string>> {
  const slugs = new Map(
    named.map((name) => [name, slugify(locale, name)]).filter(([, slug]) => slug) as [string, string][],
  );
  const ids = new Map<string, string>();
  if (!slugs.size) return ids;
  const rows = await tx
    .select()
    .from(topicI18n)
    .where(inArray(topicI18n.slug, [...slugs.values()]));
  for (const [name, slug] of slugs) {
    const alike = rows.filter((row) => row.slug === slug);
    const own = alike.find((row) => row.locale === locale);
    let id = own?.topicId;
    if (!id) {
      for (const { topicId } of alike) {
        const [taken] = await tx
          .select({ id: topicI18n.topicId })
          .from(topicI18n)
          .where(and(eq(topicI18n.topicId, topicId), eq(topicI18n.locale, locale)));
        if (!taken) id = topicId;
      }
      id ??= (await tx.insert(topic).values({}).returning({ id: topic.id }))[0]?.id;
      if (!id) throw new Error('the topic was not stored');
      await tx.insert(topicI18n).values({ topicId: id, locale, slug, name });
      rows.push({ topicId: id, locale, slug, name });
    }
    ids.set(name, id);
  }
  return ids;
}
