import { writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { findArticles } from '@/lib/search/find';
import { suggestArticles } from '@/lib/search/suggest';
import { rankRelated } from '@/lib/stories/related';
import { runBench } from './database';
import { databaseTime, databaseTimeHead } from './database-time';
import { describeMachine } from './machine';
import { measure, tableHead, tableRow } from './measure';
import { measurePages } from './pages';

const asked = 60;
const rounds = 5;

interface Word extends Record<string, unknown> {
  locale: Locale;
  text: string;
}

/** Goals at a million articles, milliseconds of the 99th percentile. */
const goals = 'search 150, related 25, article and section 5';

const one = async (query: ReturnType<typeof sql>): Promise<string> =>
  (await db().execute<{ line: string }>(query)).rows[0]?.line ?? '';

/** Words of the vocabulary that stand in so many of the articles, as they are spelt. */
async function wordsBetween(least: number, most: number): Promise<Word[]> {
  return db().transaction(async (tx) => {
    await tx.execute('set local enable_seqscan = off');
    const { rows } = await tx.execute<Word>(sql`
    with sample as (
      select locale, spelling as text, stem from search_word where length(spelling) > 4 order by md5(spelling) limit 4000
    ), counted as (
      select locale, text, (
        select count(*) from (
          select from search_entry where vector @@ (quote_literal(sample.stem) || ' & ''@' || sample.locale || '''')::tsquery limit ${most + 1}
        ) found
      ) as count from sample
    )
    select locale, text from counted where count between ${least} and ${most} limit ${asked}`);
    return rows;
  });
}

/** The commonest words that PostgreSQL's statistics know, which are stems. */
async function commonest(): Promise<Word[]> {
  const { rows } = await db().execute<Word>(sql`
    select distinct on (stem.place) word.locale, word.spelling as text
    from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) with ordinality as stem (text, share, place)
    join search_word word on word.stem = stem.text
    where tablename = 'search_entry' and attname = 'vector' and stem.text ~ '^[a-z]{4,}$' and stem.share > 0.08
    order by stem.place limit ${asked}`);
  return rows;
}

/** A word with two neighbouring letters swapped. */
const misspelt = (text: string): string => `${text.slice(0, 2)}${text[3] ?? ''}${text[2] ?? ''}${text.slice(4)}`;

/** `npm run bench:search`: on the data of `npm run bench:data`. */
await runBench(async () => {
  await db().execute("select gin_clean_pending_list('search_entry_vector')");
  const machine = await describeMachine();
  const articles = await one(sql`select count(*)::text as line from search_entry`);
  const [rare, middling, common] = [await wordsBetween(1, 20), await wordsBetween(200, 2_000), await commonest()];
  const pair = (list: Word[], place: number) => list[(place + 1) % list.length]?.text ?? '';
  const sets: [name: string, words: Word[]][] = [
    ['a rare word (1 to 20 articles)', rare],
    ['a word of 200 to 2,000 articles', middling],
    ['a common word (a twelfth of all or more)', common],
    ['two common words', common.map((word, place) => ({ ...word, text: `${word.text} ${pair(common, place)}` }))],
    ['a common and a rare word', common.map((word, place) => ({ ...word, text: `${word.text} ${pair(rare, place)}` }))],
    [
      'a phrase of two common words',
      common.map((word, place) => ({ ...word, text: `"${word.text} ${pair(common, place)}"` })),
    ],
    [
      'a common word without another',
      common.map((word, place) => ({ ...word, text: `${word.text} -${pair(common, place)}` })),
    ],
    ['a misspelt word', middling.map((word) => ({ ...word, text: misspelt(word.text) }))],
    [
      'a word of another language',
      middling.map((word) => ({ ...word, locale: word.locale === 'ru' ? 'en' : 'ru' }) as Word),
    ],
  ];
  const table: string[] = [];
  const inDatabase: string[] = [];
  const show = (row: string) => {
    console.log(row);
    table.push(row);
  };
  show(tableRow('nothing (`select 1`)', await measure(rare, rounds, () => db().execute('select 1'))));
  for (const [name, words] of sets) {
    if (!words.length) continue;
    show(tableRow(name, await measure(words, rounds, findArticles)));
    inDatabase.push((await databaseTime(name, words, findArticles)) ?? '');
  }
  show(
    tableRow(
      'a common word, by date',
      await measure(common, rounds, (word) => findArticles({ ...word, sort: 'date' })),
    ),
  );
  show(
    tableRow(
      'suggestions for four letters',
      await measure(middling, rounds, (word) => suggestArticles(word.locale, word.text.slice(0, 4), 6)),
    ),
  );
  const { rows } = await db().execute<{ id: string }>(
    sql`select id from article where public_state = 'live' order by md5(id::text) limit 100`,
  );
  const ids = rows.map((row) => row.id);
  show(tableRow('related stories', await measure(ids, rounds, (id) => rankRelated(db(), id, 6))));
  inDatabase.push((await databaseTime('related stories', ids, (id) => rankRelated(db(), id, 6))) ?? '');
  const pages = await measurePages(ids);
  inDatabase.push(...pages.inDatabase);
  for (const [name, measured] of pages.measured) show(tableRow(name, measured));

  const sizes = await one(sql`
    select 'rows ' || pg_size_pretty(pg_relation_size('search_entry')) || ', vectors '
      || pg_size_pretty(pg_total_relation_size('search_entry') - pg_relation_size('search_entry') - pg_indexes_size('search_entry'))
      || ', index ' || pg_size_pretty(pg_relation_size('search_entry_vector'))
      || ', vocabulary ' || pg_size_pretty(pg_total_relation_size('search_word')) || ' of ' || (select count(*) from search_word)
      || ' words, words of related stories ' || pg_size_pretty(pg_total_relation_size('article_term'))
      || ', database ' || pg_size_pretty(pg_database_size(current_database())) as line`);
  const file = `bench/results/search-${articles}.md`;
  const lines = [
    ...['# Search, measured', ''],
    `Written by \`npm run bench:search\` on data of \`npm run bench:data\`. Goals at a million articles, p99: ${goals}.`,
    ...['', ...machine, `- ${articles} articles; ${sizes}`],
    `- up to ${asked} words a row, one at a time, timed in Node; per word the median of ${rounds} runs after a first one`,
    ...['', ...tableHead, ...table, '', ...databaseTimeHead, ...inDatabase.filter(Boolean), ''],
  ];
  writeFileSync(file, lines.join('\n'));
  console.log(`Written to ${file}.`);
});
