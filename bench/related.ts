import { writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import { rankRelated } from '@/lib/stories/related';
import { findBenchRun, withBenchDatabase } from './database';
import { explainRelated } from './explain';
import { prepareFullText, rankByFullText } from './full-text';
import { describeMachine } from './machine';
import { measure, tableHead, tableRow } from './measure';
import { measurePages } from './pages';
import { threadShare } from './thread-share';

const asked = 300;
const rounds = 7;
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

/** `npm run bench:related`: measures the related stories and what pages read, and writes the results down. */
async function main(): Promise<void> {
  const machine = await describeMachine();
  const { rows } = await db().execute<{ id: string }>(
    sql`select id from article where public_state = 'live' order by md5(id::text) limit ${asked}`,
  );
  const ids = rows.map((row) => row.id);
  const rank = (id: string) => rankRelated(db(), id, shown);

  console.log('Related stories');
  const related = await measure(ids, rounds, rank);
  console.log(tableRow('related stories', related));
  const plan = await explainRelated(ids[related.median] ?? '', shown);
  const pages = await measurePages(ids);
  for (const [name, measured] of pages) console.log(tableRow(name, measured));
  await prepareFullText();
  const fullText = await measure(ids, 3, (id) => rankByFullText(id, shown));
  console.log(tableRow('full text instead', fullText));
  const [ownShare, otherShare] = [
    await threadShare(ids, rank),
    await threadShare(ids, (id) => rankByFullText(id, shown)),
  ];
  const percent = (share: number) => `${Math.round(share * 100)} %`;

  const lines = [
    '# Related stories, measured',
    '',
    `Written by \`npm run bench:related\` on data of \`npm run bench:data\`; goal: p99 under ${goal} ms.`,
    '',
    ...machine,
    `- ${await counts()}`,
    `- ${ids.length} random articles, one at a time, timed in Node; per article the median of ${rounds} runs after a first one`,
    '',
    ...tableHead,
    tableRow(`**related stories, ${shown}**`, related),
    tableRow('full text with ts_rank instead', fullText),
    ...pages.map(([name, measured]) => tableRow(name, measured)),
    '',
    `Of the ${shown} found, about the same matter as the article, where there are that many: ${percent(ownShare.share)}; by full text ${percent(otherShare.share)} (${ownShare.articles} articles).`,
    '',
    '## The median one, explained',
    '',
    '```',
    ...plan,
    '```',
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  console.log(`Of the same matter: ${percent(ownShare.share)}, by full text ${percent(otherShare.share)}.`);
  console.log(`${related.warm.p99 < goal ? 'Within' : 'OVER'} the goal of ${goal} ms. Written to ${file}.`);
}

await withBenchDatabase(async () => {
  const run = await findBenchRun();
  if (!run?.finished_at) throw new Error('The bench has no articles yet: npm run bench:data -- 100000');
  await main();
});
