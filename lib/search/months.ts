import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { lexeme, quoted } from './lexemes';
import type { Query } from './tsquery';

/** More months than this are no bound worth having. */
const most = 60;

/**
 * The months that hold the newest so many articles of a language, as a query; null when that is nearly all of them.
 * @param before only what was published before
 */
export async function monthsBack(
  tx: Transaction,
  locale: Locale,
  articles: number,
  before: Date | null,
): Promise<Query> {
  const { rows } = await tx.execute<{ newest: string | null; oldest: string | null }>(sql`
    with newest as (
      select first_published_at as at from article
      where locale = ${locale} and public_state = 'live'
        and first_published_at < ${before?.toISOString() ?? 'infinity'}::timestamptz
      order by first_published_at desc, id desc limit ${Math.ceil(articles)}
    )
    select max(at) as newest, min(at) as oldest from newest having count(*) = ${Math.ceil(articles)}`);
  const [row] = rows;
  if (!row?.newest || !row.oldest) return null;
  const months: string[] = [];
  const oldest = new Date(row.oldest);
  for (const month = new Date(row.newest); ; month.setUTCMonth(month.getUTCMonth() - 1, 1)) {
    months.push(quoted(lexeme.month(month)));
    if (months.length > most) return null;
    if (lexeme.month(month) <= lexeme.month(oldest)) return `(${months.join(' | ')})`;
  }
}
