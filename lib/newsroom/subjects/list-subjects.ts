import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Actor, authorise } from '../../auth/actor';
import { reading } from '../../db/client';
import { contains } from '../../db/contains';
import type { Locale } from '../../i18n/locales';
import { slugify } from '../../text/slug';
import { type SubjectKind, subjectTables } from './subject-kinds';

/** Subjects a page. */
const pageSize = 50;
/** More than a navigation can hold. */
const mostSections = 200;

export interface SubjectItem {
  id: string;
  /** In the language asked for, or in another when it has none there. */
  name: string;
  slug: string;
  /** Languages it has a name in. */
  locales: Locale[];
  /** Articles that show it now. */
  uses: number;
}

/** ICU's order of each language; Ç comes after C in Turkish, not after Z. */
const collations: Record<Locale, SQL> = {
  tr: sql.raw('"tr-x-icu"'),
  en: sql.raw('"en-x-icu"'),
  ru: sql.raw('"ru-x-icu"'),
};

const cursor = z.tuple([z.string(), z.uuid()]);
const cursorToText = ({ name, id }: SubjectItem): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** The name and id a page ends with; null when the text is none. */
function cursorFromText(text: string): [string, string] | null {
  try {
    return cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

/** Names in any language, or the address, which has plain letters only: `Isil` finds Işıl. */
function matches(q: string, locale: Locale, slug: SQL): SQL {
  const plain = slugify(locale, q);
  return plain ? sql`(${contains(sql`w.name`, q)} or ${slug} like ${`%${plain}%`})` : contains(sql`w.name`, q);
}

/**
 * Topics, people and sources by name in a language's order, a page at a time; sections in that of the navigation.
 * @param after where the page before ended: its `next`
 * @throws Refusal `forbidden`
 */
export async function listSubjects(
  actor: Actor,
  kind: SubjectKind,
  {
    q,
    after,
    locale,
    limit = kind === 'section' ? mostSections : pageSize,
  }: { q: string; after: string; locale: Locale; limit?: number },
): Promise<{ items: SubjectItem[]; next: string | null }> {
  authorise(actor, 'article.read');
  const names = subjectTables[kind];
  const [table, words, own, slug] = [names.table, names.words, `w.${names.id}`, names.slug].map((name) =>
    sql.raw(name),
  );
  const from = cursorFromText(after);
  // Sections have an order of their own, and are few: all of them are on the first page.
  const ordered = kind === 'section';
  const name = sql`named.name collate ${collations[locale]}`;
  return reading(async (db) => {
    const { rows } = await db.execute<{ id: string; name: string; slug: string; locales: Locale[]; uses: string }>(sql`
      select named.id, named.name, named.slug, named.locales,
        ${names.use ? sql`(select count(*) from ${sql.raw(names.use)} u where u.${sql.raw(names.id)} = named.id)` : sql`0`} as uses
      from (
        select t.id, (array_agg(w.name order by w.locale <> ${locale}, w.locale))[1] as name,
          (array_agg(${slug} order by w.locale <> ${locale}, w.locale))[1] as slug,
          array_agg(w.locale) as locales,
          ${ordered ? sql`t.position` : sql`0`} as place,
          bool_or(${q ? matches(q, locale, slug ?? sql``) : sql`true`}) as found
        from ${table} t join ${words} w on ${own} = t.id
        ${names.merges ? sql`where t.merged_into is null` : sql``}
        group by t.id
      ) named
      where named.found ${from ? sql`and (${name}, named.id) > (${from[0]}::text collate ${collations[locale]}, ${from[1]}::uuid)` : sql``}
      order by named.place, ${name}, named.id
      limit ${limit + 1}`);
    const items = rows.slice(0, limit).map((row) => ({ ...row, uses: Number(row.uses) }));
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? cursorToText(last) : null };
  });
}
