import { type Cursor, cursorFromText, cursorToText } from '../db/keyset';
import { queryValue } from '../http/query';
import { editions } from '../i18n/editions';
import type { Locale } from '../i18n/locales';

/** What a search page's address asks for, as it stands there. */
export interface SearchForm {
  q: string;
  section: string;
  topic: string;
  author: string;
  /** Days as YYYY-MM-DD, in the edition's zone; both included. Empty when not said, or no day. */
  from: string;
  to: string;
  sort: 'relevance' | 'date';
  /** Behind which result a further page begins. */
  after: SearchCursor | null;
}

/** Where a page of results ends: by date as any list, by relevance behind an article and its score in millionths. */
export type SearchCursor = { by: 'date'; cursor: Cursor } | { by: 'relevance'; score: number; id: string };

export const scoreOf = (score: number): number => Math.round(score * 1e6);

/** The cursor as it stands in an address. */
export const searchCursorText = (cursor: SearchCursor): string =>
  cursor.by === 'date'
    ? cursorToText(cursor.cursor)
    : `s${cursorToText({ at: new Date(cursor.score), id: cursor.id })}`;

function readCursor(text: string, sort: SearchForm['sort']): SearchCursor | null {
  const byScore = text.startsWith('s');
  const cursor = cursorFromText(byScore ? text.slice(1) : text);
  if (!cursor || byScore !== (sort === 'relevance')) return null;
  return byScore ? { by: 'relevance', score: cursor.at.getTime(), id: cursor.id } : { by: 'date', cursor };
}

/** Midnight of a day in an edition's zone; null for what is no day, or one of a year that PostgreSQL may not know. */
export function startOfDay(locale: Locale, day: string): Date | null {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(day)) return null;
  const utc = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(utc.getTime()) || utc.toISOString().slice(0, 10) !== day) return null;
  const name = new Intl.DateTimeFormat('en', { timeZone: editions[locale].timeZone, timeZoneName: 'longOffset' })
    .formatToParts(utc)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? [];
  return new Date(utc.getTime() - Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000);
}

/** The day after. */
export const nextDay = (at: Date): Date => new Date(at.getTime() + 86_400_000);

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * Reads the address of a search page; `invalid` when a name stands twice or the cursor is none. A day that is none is
 * left out: the form shows an empty field then.
 */
export async function readSearchForm(search: SearchParams, locale: Locale): Promise<SearchForm | 'invalid'> {
  const names = ['q', 'section', 'topic', 'author', 'from', 'to', 'sort', 'after'] as const;
  const values = {} as Record<(typeof names)[number], string>;
  for (const name of names) {
    const value = await queryValue(search, name);
    if (value === 'invalid') return 'invalid';
    values[name] = value ?? '';
  }
  const sort = values.sort === 'date' ? 'date' : 'relevance';
  const after = values.after ? readCursor(values.after, sort) : null;
  if (values.after && !after) return 'invalid';
  const day = (value: string) => (startOfDay(locale, value) ? value : '');
  return { ...values, q: values.q.trim(), from: day(values.from), to: day(values.to), sort, after };
}

/** The query names of a form, for a link; what is usual is left out. */
export const searchQuery = ({ q, section, topic, author, from, to, sort }: SearchForm) => ({
  ...{ q, section, topic, author, from, to },
  sort: sort === 'date' ? sort : '',
});
