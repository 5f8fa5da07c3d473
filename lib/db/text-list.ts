import { type SQL, sql } from 'drizzle-orm';

/** Parts values: a control character that hardly any text has. */
const separator = '\u001f';

/**
 * Texts as an array of PostgreSQL, in one parameter. As long texts with many quotes go there a list of pg's own takes
 * several times as long on both sides, for the escaping; that is left for what can't be joined.
 */
export function textList(values: string[]): SQL {
  const joinable = values.length > 1 && !values.some((value) => value.includes(separator));
  return joinable ? sql`string_to_array(${values.join(separator)}, ${separator})` : sql`${sql.param(values)}::text[]`;
}
