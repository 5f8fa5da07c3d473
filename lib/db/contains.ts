import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** PostgreSQL's lower() knows one İ and one I; Turkish has two of each. */
const capitals = ['İIı', 'iii'] as const;
/** Letters that people type in their plain form when they search. */
const marks = ['çğöşüâîûёй', 'cgosuaiuеи'] as const;

/** A text for searching: small letters, without the marks that Turkish and Russian letters have. */
const folded = (text: AnyColumn | SQL): SQL =>
  sql`translate(lower(translate(${text}, ${capitals[0]}, ${capitals[1]})), ${marks[0]}, ${marks[1]})`;

/** Whether a column has a text somewhere in it, whatever the case and marks of its letters. For lists of a few thousand. */
export function contains(column: AnyColumn | SQL, text: string): SQL {
  const literal = text.replace(/[\\%_]/g, '\\$&');
  return sql`${folded(column)} like '%' || ${folded(sql`${literal}::text`)} || '%'`;
}
