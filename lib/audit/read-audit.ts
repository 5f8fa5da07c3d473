import { and, desc, eq, gte, ilike, lt, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, authorise } from '../auth/actor';
import { db } from '../db/client';
import { type Cursor, pageOf } from '../db/keyset';
import { audit } from '../db/schema/newsroom';
import { staff } from '../db/schema/staff';
import { editions } from '../i18n/editions';
import type { Locale } from '../i18n/locales';

/** What the record is searched by; all of it must fit. */
export interface AuditFilter {
  /** Part of what it was done to, or of who did it. */
  q?: string;
  /** Id of who did it. */
  who?: string;
  /** The act, or the group before its dot: `article` finds `article.publish`. */
  action?: string;
  /** The kind of thing it was done to, with `targetId` the very one. */
  kind?: string;
  targetId?: string;
  /** The first and last day, YYYY-MM-DD, in the zone of the language. */
  from?: string;
  to?: string;
}

export type AuditEntry = typeof audit.$inferSelect;

const pageSize = 50;

const literally = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Midnight at the beginning of a day, or of the one after it, in an edition's zone. */
const midnight = (day: string, locale: Locale, daysLater = 0): SQL =>
  sql`((${day}::date + ${daysLater}::int)::timestamp at time zone ${editions[locale].timeZone})`;

function conditions({ q, who, action, kind, targetId, from, to }: AuditFilter, locale: Locale): (SQL | undefined)[] {
  return [
    q ? or(ilike(audit.targetName, literally(q)), ilike(audit.actorName, literally(q))) : undefined,
    who ? eq(audit.actorId, who) : undefined,
    action ? or(eq(audit.action, action), ilike(audit.action, `${action.replace(/[\\%_]/g, '\\$&')}.%`)) : undefined,
    kind ? eq(audit.targetKind, kind) : undefined,
    targetId ? eq(audit.targetId, targetId) : undefined,
    from ? gte(audit.at, midnight(from, locale)) : undefined,
    to ? lt(audit.at, midnight(to, locale, 1)) : undefined,
  ];
}

/** A page of the record, the newest first. */
export async function readAudit(
  actor: Actor,
  filter: AuditFilter,
  locale: Locale,
  after: Cursor | null = null,
): Promise<{ items: AuditEntry[]; next: string | null }> {
  authorise(actor, 'audit.read');
  const older = after ? sql`(${audit.at}, ${audit.id}) < (${after.at}, ${after.id})` : undefined;
  const rows = await db()
    .select()
    .from(audit)
    .where(and(...conditions(filter, locale), older))
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(pageSize + 1);
  return pageOf(rows, pageSize, (row) => row.at);
}

/** Who can be asked for: everybody who works or worked here. */
export async function auditPeople(actor: Actor): Promise<{ id: string; name: string }[]> {
  authorise(actor, 'audit.read');
  return db().select({ id: staff.id, name: staff.name }).from(staff).orderBy(staff.name);
}
