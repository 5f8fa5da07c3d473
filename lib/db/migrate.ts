import path from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as apply } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

/** Any number that nothing else locks: several processes may start at once, one of them migrates. */
const lockKey = 7_204_911;

/**
 * Brings the database at `url` to the newest schema; the migrations' files lie in `lib/db/migrations`.
 * @throws Error when the database would lower-case Cyrillic or Turkish wrongly (`lower('Я') <> 'я'`).
 */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ fits: boolean }>(`select lower('Я') = 'я' as fits`);
    if (!rows[0]?.fits) {
      throw new Error(
        'This database lower-cases only ASCII letters. Create it with ENCODING UTF8 and a UTF-8 locale, e.g. C.UTF-8.',
      );
    }
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await apply(drizzle(client), { migrationsFolder: path.resolve('lib/db/migrations') });
  } finally {
    await client.end();
  }
}
