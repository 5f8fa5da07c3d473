import { z } from 'zod';
import { type Cursor, cursorFromText } from '../db/keyset';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A query value that stands once; null when it is missing, `invalid` when it stands several times. */
export async function queryValue(search: SearchParams, name: string): Promise<string | null | 'invalid'> {
  const value = (await search)[name];
  if (value === undefined || value === '') return null;
  return typeof value === 'string' ? value : 'invalid';
}

/** A cursor in an address: null when it is missing (the first page), `invalid` when it is none. */
export async function queryCursor(search: SearchParams, name = 'after'): Promise<Cursor | null | 'invalid'> {
  const text = await queryValue(search, name);
  return text === null ? null : (cursorFromText(text) ?? 'invalid');
}

/** Whether a part of an address is an id. */
export const isId = (text: string): boolean => z.uuid().safeParse(text).success;

/** An id in an address: null when it is missing, `invalid` when it is none. */
export async function queryId(search: SearchParams, name: string): Promise<string | null | 'invalid'> {
  const text = await queryValue(search, name);
  return text === null || isId(text) ? text : 'invalid';
}

/** What somebody searches for: empty when it is missing or stands several times, never longer than a field takes. */
export async function queryText(search: SearchParams, name: string): Promise<string> {
  const text = await queryValue(search, name);
  return text === null || text === 'invalid' ? '' : text.trim().slice(0, 120);
}
