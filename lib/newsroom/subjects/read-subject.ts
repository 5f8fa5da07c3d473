import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Actor, authorise } from '../../auth/actor';
import type { ModerationMode } from '../../comments/moderation-mode';
import { reading } from '../../db/client';
import { subjectAddress } from '../../db/schema/newsroom';
import type { Locale } from '../../i18n/locales';
import { type SubjectKind, subjectTables } from './subject-kinds';

export interface SubjectDetail {
  id: string;
  /** A person's only address; empty for the others. */
  slug: string;
  /** A section's colour; empty for the others. */
  accent: string;
  /** How comments on a section's stories are moderated; null: as on the whole site, and for the others. */
  moderation: ModerationMode | null;
  words: Partial<Record<Locale, Record<string, string>>>;
  /** Addresses it had, which redirect to it. */
  old: { locale: Locale | null; slug: string }[];
}

/** A subject as it is edited: what is said of it in each language. Null when there is none, or it was merged. */
export async function readSubject(actor: Actor, kind: SubjectKind, id: string): Promise<SubjectDetail | null> {
  authorise(actor, kind === 'section' ? 'section.edit' : 'subject.edit');
  if (!z.uuid().safeParse(id).success) return null;
  const { table, words, id: own, merges } = subjectTables[kind];
  return reading(async (db) => {
    const found = await db.execute<{ slug?: string; accent?: string; moderation?: ModerationMode | null }>(
      sql`select * from ${sql.raw(table)} where id = ${id} ${merges ? sql`and merged_into is null` : sql``}`,
    );
    const [row] = found.rows;
    if (!row) return null;
    const said = await db.execute<Record<string, string> & { locale: Locale }>(
      sql`select * from ${sql.raw(words)} where ${sql.raw(own)} = ${id}`,
    );
    const old = await db
      .select({ locale: subjectAddress.locale, slug: subjectAddress.slug })
      .from(subjectAddress)
      .where(eq(subjectAddress.targetId, id));
    return {
      id,
      slug: row.slug ?? '',
      accent: row.accent ?? '',
      moderation: row.moderation ?? null,
      words: Object.fromEntries(said.rows.map((one) => [one.locale, one])),
      old,
    };
  });
}
