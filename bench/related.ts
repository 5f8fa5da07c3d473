import { writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import { rankRelated } from '@/lib/stories/related';
import { findBenchRun, runBench } from './database';
import { explainRelated } from './explain';
import { fullTextSize, prepareFullText, rankByFullText } from './full-text';
import { describeMachine } from './machine';
import { measure, tableHead, tableRow } from './measure';
import { measurePages } from './pages';
import { threadShare } from './thread-share';

const asked = 300;
const rounds = 7;
/** Articles the slow other way is measured with. */
const askedSlow = 20;
/** Stories shown beside an article. */
const shown = 6;
/** What the query may cost with 100,000 articles, milliseconds. */
const goal = 15;
const file = 'bench/results/related.md';

async function counts(): Promise<string> {
  const { rows } = await db().execute<{ line: string }>(`
    select (select count(*) from story) || ' stories, ' || (select count(*) from article) || ' articles ('
      || (select string_agg(n || ' ' || locale, ', ' order by locale) from (select locale, count(*) n from article group by 1) l)
      || '), ' || (select count(*) from article_topic) || ' topics of articles, '
      || (select count(*) from article_term) || ' words of articles, database '
      || pg_size_pretty(pg_database_size(current_database())) as line`);
  return rows[0]?.line ?? '';
}

/** Size of what the chosen way reads. */
async function sizes(): Promise<string> {
  const { rows } = await db().execute<{ line: string }>(`
    select string_agg(name || ' ' || pg_size_pretty(pg_relation_size(name::regclass)), ', ') as line
    from unnest(array['article_term', 'article_term_newest', 'article_topic', 'article_topic_page']) name`);
  return rows[0]?.line ?? '';
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Measures the related stories and what pages read, and writes the results down. */
async function main(): Promise<void> {
  const machine = await describeMachine();
  const { rows } = await db().execute<{ id: string }>(
    sql`select id from article where public_state = 'live' order by md5(id::text) limit ${asked}`,
  );
  const ids = rows.map((row) => row.id);
  const table: string[] = [];
  const shares: string[] = [];
  const show = (row: string) => {
    console.log(row);
    return row;
  };

  table.push(
    show(
      tableRow('nothing (`select 1`): the machine’s noise', await measure(ids, rounds, () => db().execute('select 1'))),
    ),
  );
  const rank = (id: string) => rankRelated(db(), id, shown);
  const related = await measure(ids, rounds, rank);
  table.push(show(tableRow(`**related stories, ${shown}**`, related)));
  const same = await threadShare(ids, rank);
  shares.push(`${percent(same.share)} (${same.articles} articles)`);
  const plan = await explainRelated(ids[related.median] ?? '', shown);
  for (const [name, measured] of (await measurePages(ids)).measured) table.push(show(tableRow(name, measured)));

  await prepareFullText();
  for (const [searched, name] of [
    ['heads', 'full text of headline and standfirst'],
    ['texts', 'full text of everything'],
  ] as const) {
    const search = (id: string) => rankByFullText(searched, id, shown);
    const measured = await measure(ids.slice(0, askedSlow), 3, search);
    table.push(show(tableRow(`instead: ${name}, ts_rank`, measured)));
    const { share, articles } = await threadShare(ids.slice(0, askedSlow * 3), search);
    shares.push(`${name} ${percent(share)} (${articles})`);
  }

  const quality = `Of the ${shown} found, about the same matter as the article, where there are that many: ${shares.join('; ')}.`;
  const lines = [
    '# Related stories, measured',
    '',
    `Written by \`npm run bench:related\` on data of \`npm run bench:data\`; goal: p99 under ${goal} ms.`,
    '',
    ...machine,
    `- ${await counts()}`,
    `- ${await sizes()}; index of the full text of everything ${await fullTextSize()}`,
    `- ${ids.length} random articles (${askedSlow} for full text), one at a time, timed in Node; per article the median of its runs after a first one`,
    '',
    ...tableHead,
    ...table,
    '',
    quality,
    '',
    '## The median one, explained',
    '',
    '```',
    ...plan,
    '```',
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  console.log(quality);
  console.log(`${related.warm.p99 < goal ? 'Within' : 'OVER'} the goal of ${goal} ms. Written to ${file}.`);
}

/** `npm run bench:related` */
await runBench(async () => {
  const run = await findBenchRun();
  if (!run?.finished_at) throw new Error('The bench has no articles yet: npm run bench:data -- 100000');
  await main();
});
