import { z } from 'zod';

/** Where a page of a list ends: lists go by time, newest first, and by id where times are equal. */
export interface Cursor {
  at: Date;
  id: string;
}

const cursorText = z.string().regex(/^[0-9a-z]{1,9}\.[0-9a-f]{32}$/);

/** A cursor as it stands in an address: milliseconds in base 36, a dot, the UUID without dashes. */
export const cursorToText = ({ at, id }: Cursor): string => `${at.getTime().toString(36)}.${id.replaceAll('-', '')}`;

/** The cursor an address names, or null when it is none. */
export function cursorFromText(text: string): Cursor | null {
  if (!cursorText.safeParse(text).success) return null;
  const [time = '', hex = ''] = text.split('.');
  const at = new Date(Number.parseInt(time, 36));
  if (Number.isNaN(at.getTime())) return null;
  return { at, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

/** A page and the cursor of the next: reads one row more than shown to know whether there is one. */
export function pageOf<Row extends { id: string }>(rows: Row[], size: number, at: (row: Row) => Date) {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last ? cursorToText({ at: at(last), id: last.id }) : null };
}
