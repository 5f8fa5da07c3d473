import { and, eq, isNull } from 'drizzle-orm';
import { reading } from '../db/client';
import { subjectAddress } from '../db/schema/newsroom';
import { sectionI18n } from '../db/schema/sections';
import { person, personI18n, topicI18n } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { isSlug } from '../text/slug';

/** The address of a subject whose old address, or that of one which became part of it, was asked for; or null. */
export const movedSubject = (
  kind: 'section' | 'topic' | 'person',
  locale: Locale,
  slug: string,
): Promise<string | null> =>
  reading(async (db) => {
    if (!isSlug(slug)) return null;
    const [old] = await db
      .select({ id: subjectAddress.targetId })
      .from(subjectAddress)
      .where(
        and(
          eq(subjectAddress.kind, kind),
          kind === 'person' ? isNull(subjectAddress.locale) : eq(subjectAddress.locale, locale),
          eq(subjectAddress.slug, slug),
        ),
      );
    if (!old) return null;
    if (kind === 'person') {
      const [now] = await db
        .select({ slug: person.slug })
        .from(person)
        .innerJoin(personI18n, and(eq(personI18n.personId, person.id), eq(personI18n.locale, locale)))
        .where(eq(person.id, old.id));
      return now?.slug ?? null;
    }
    const [table, id] = kind === 'topic' ? [topicI18n, topicI18n.topicId] : [sectionI18n, sectionI18n.sectionId];
    const [now] = await db
      .select({ slug: table.slug })
      .from(table)
      .where(and(eq(id, old.id), eq(table.locale, locale)));
    return now?.slug ?? null;
  });
