import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type Actor, authorise } from '../auth/actor';
import type { Role } from '../auth/roles';
import { db } from '../db/client';
import { isId } from '../db/ids';
import { staff, staffSession } from '../db/schema/staff';
import { personI18n } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';

export interface Member {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: Locale;
  personId: string | null;
  /** The byline's name in the language asked for. */
  byline: string | null;
  twoFactor: boolean;
  joinedAt: Date;
  disabledAt: Date | null;
  /** When they last did something here; null when they are signed in nowhere. */
  usedAt: Date | null;
}

const columns = {
  id: staff.id,
  name: staff.name,
  email: staff.email,
  role: staff.role,
  locale: staff.locale,
  personId: staff.personId,
  byline: personI18n.name,
  twoFactor: staff.twoFactorEnabled,
  joinedAt: staff.createdAt,
  disabledAt: staff.disabledAt,
  usedAt:
    sql<Date | null>`(select max(${staffSession.updatedAt}) from ${staffSession} where ${staffSession.userId} = ${staff.id})`.mapWith(
      staffSession.updatedAt,
    ),
};

const members = (locale: Locale) =>
  db()
    .select(columns)
    .from(staff)
    .leftJoin(personI18n, and(eq(personI18n.personId, staff.personId), eq(personI18n.locale, locale)));

/** Everybody who works or worked here, those who do first. */
export async function listStaff(actor: Actor, locale: Locale): Promise<Member[]> {
  authorise(actor, 'staff.manage');
  return members(locale).orderBy(desc(sql`${staff.disabledAt} is null`), asc(staff.name), asc(staff.id));
}

/** One of them, or null. */
export async function getMember(actor: Actor, id: string, locale: Locale): Promise<Member | null> {
  authorise(actor, 'staff.manage');
  if (!isId(id)) return null;
  const [found] = await members(locale).where(eq(staff.id, id));
  return found ?? null;
}

/** Bylines to choose from: people by their names in a language. */
export async function bylines(actor: Actor, locale: Locale): Promise<{ id: string; name: string }[]> {
  authorise(actor, 'staff.manage');
  return db()
    .select({ id: personI18n.personId, name: personI18n.name })
    .from(personI18n)
    .where(eq(personI18n.locale, locale))
    .orderBy(asc(personI18n.name));
}
