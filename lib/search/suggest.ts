import { sql } from 'drizzle-orm';
import { reading } from '../db/client';
import type { Locale } from '../i18n/locales';
import { fold } from '../text/fold';
import { wordTexts } from '../text/words';
import { lexeme, quoted } from './lexemes';
import { queryLongest } from './parse-query';
import { allOf, titleQuery } from './tsquery';
import { understand } from './understand';

/** Fewest letters of the last word: fewer begin too many. */
const shortest = 2;
/** Words of the vocabulary that an unfinished word may become. */
const completions = 40;

/**
 * The newest articles of a language whose headlines have the words typed so far, the last of them perhaps unfinished;
 * by id.
 */
export async function suggestArticles(locale: Locale, typed: string, limit: number): Promise<string[]> {
  const words = wordTexts(typed.slice(0, queryLongest)).slice(-6);
  const last = fold(locale, words.at(-1) ?? '');
  if (last.length < shortest) return [];
  return reading((db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`);
      const { rows: stems } = await tx.execute<{ stem: string }>(sql`
        select distinct stem from (
          select stem from search_word
          where locale = ${locale} and folded ~>=~ ${last} and folded ~<~ ${`${last}\u{10ffff}`}
          order by length(folded), folded limit ${completions}
        ) met`);
      const before = words.slice(0, -1).map((word) => ({ text: word, words: [word], joined: null }));
      const readings = (await understand(tx, locale, before))[locale];
      const unfinished = stems.map((row) => quoted(lexeme.title(row.stem)));
      const titles = readings.map(titleQuery);
      // What stands in no headline can't be completed; a stop word can.
      if (!unfinished.length || readings.some((one, place) => one.words[0] !== null && titles[place] === null))
        return [];
      const query = allOf([...titles, `(${unfinished.join(' | ')})`, quoted(lexeme.locale(locale))]);
      const { rows } = await tx.execute<{ id: string }>(sql`
        with hits as materialized (
          select article_id, first_published_at from search_entry where vector @@ ${query}::tsquery
        )
        select article_id as id from hits order by first_published_at desc, article_id desc limit ${limit}`);
      return rows.map((row) => row.id);
    }),
  );
}
