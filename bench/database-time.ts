import { db } from '@/lib/db/client';
import { percentiles } from './measure';

/** Settings of an embedded PostgreSQL that can say how long its statements took. */
export const statementSettings = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_planning': 'on',
};

/**
 * How long PostgreSQL itself works for each item, planning included, without the way to Node and what Node does: a row
 * of a table, or null where the database can't say. Each item is done once before.
 */
export async function databaseTime<T>(
  name: string,
  items: T[],
  work: (item: T) => Promise<unknown>,
): Promise<string | null> {
  try {
    await db().execute('create extension if not exists pg_stat_statements');
    await db().execute('select count(*) from pg_stat_statements');
  } catch {
    return null;
  }
  const times: number[] = [];
  const statements: number[] = [];
  for (const item of items) {
    await work(item);
    await db().execute('select pg_stat_statements_reset()');
    await work(item);
    const { rows } = await db().execute<{ ms: number; calls: number }>(`
      select coalesce(sum(total_exec_time + total_plan_time), 0)::float8 as ms, coalesce(sum(calls), 0)::int as calls
      from pg_stat_statements where query not like '%pg_stat_statements%'`);
    times.push(rows[0]?.ms ?? 0);
    statements.push(rows[0]?.calls ?? 0);
  }
  const { p50, p90, p99 } = percentiles(times);
  const cells = [p50, p90, p99].map((ms) => ms.toFixed(2));
  return `| ${[name, ...cells, percentiles(statements).p50].join(' | ')} |`;
}

export const databaseTimeHead = [
  '| milliseconds in PostgreSQL | p50 | p90 | p99 | statements |',
  '| --- | ---: | ---: | ---: | ---: |',
];
