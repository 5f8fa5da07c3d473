import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { quoted } from './lexemes';

/** Articles that are counted at most for one lexeme; beyond, PostgreSQL's own statistics know it. */
export const countedAtMost = 3_000;
/** Statistics change with the next ANALYZE only; those of a small index are read anew each time. Milliseconds. */
const keptFor = 60_000;

interface Statistics {
  articles: number;
  /** Share of articles, for the commonest lexemes. */
  shares: Map<string, number>;
  readUntil: number;
}

let kept: Statistics | undefined;

async function statistics(tx: Transaction): Promise<Statistics> {
  if (kept && Date.now() < kept.readUntil) return kept;
  const { rows } = await tx.execute<{ articles: number; words: string[] | null; shares: number[] | null }>(sql`
    select greatest(
        (select reltuples from pg_class where oid = 'search_entry'::regclass),
        (select count(*) from (select from search_entry limit ${countedAtMost}) first)
      )::float8 as articles,
      most_common_elems::text::text[] as words, most_common_elem_freqs::float8[] as shares
    from (values (1)) one
    left join pg_stats on schemaname = current_schema() and tablename = 'search_entry' and attname = 'vector'`);
  const [row] = rows;
  const shares = new Map((row?.words ?? []).map((word, place) => [word, row?.shares?.[place] ?? 0]));
  const articles = row?.articles ?? 0;
  kept = { articles, shares, readUntil: articles > countedAtMost ? Date.now() + keptFor : 0 };
  return kept;
}

export interface Frequencies {
  /** Articles in the index. */
  articles: number;
  /** Articles that have a lexeme, about. */
  of(lexeme: string): number;
}

/** In about how many articles lexemes stand. The work is bounded however common they are. */
export async function frequencies(tx: Transaction, lexemes: Iterable<string>): Promise<Frequencies> {
  const { articles, shares } = await statistics(tx);
  const counts = new Map<string, number>();
  const asked: string[] = [];
  for (const lexeme of new Set(lexemes)) {
    const share = shares.get(lexeme);
    if (share !== undefined) counts.set(lexeme, share * articles);
    else asked.push(lexeme);
  }
  if (asked.length) {
    const { rows } = await tx.execute<{ count: number }>(sql`
      select (
        select count(*)::int from (select from search_entry where vector @@ query::tsquery limit ${countedAtMost}) first
      ) as count
      from unnest(${sql.param(asked.map(quoted))}::text[]) with ordinality as asked (query, place) order by place`);
    for (const [place, lexeme] of asked.entries()) counts.set(lexeme, rows[place]?.count ?? 0);
  }
  return { articles, of: (lexeme) => counts.get(lexeme) ?? 0 };
}
