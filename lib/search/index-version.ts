import { sql } from 'drizzle-orm';
import { db } from '../db/client';
import { searchEntry, searchWord } from '../db/schema/search';

/** Goes up with each release that reads the words of an article in another way: stems, sounds, what a word is. */
const version = 2;

/**
 * Empties the index of words when it was written by a release that read them in another way: its words would not be
 * found by how questions are read now. Done once, by one process; the articles are to be indexed anew.
 * @returns whether it was emptied
 */
export const dropOlderIndex = (): Promise<boolean> =>
  db().transaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      insert into site_setting (key, value) values ('searchIndex', ${String(version)}::jsonb)
      on conflict (key) do update set value = excluded.value where site_setting.value <> excluded.value
      returning key`);
    if (!rows.length) return false;
    const gone = await tx.delete(searchEntry);
    await tx.delete(searchWord);
    return (gone.rowCount ?? 0) > 0;
  });
