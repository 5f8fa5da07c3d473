import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { topics as demoTopics } from '@/demo/topics';
import { closeDatabase, db } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { locales } from '@/lib/i18n/locales';
import { importFile } from '@/lib/imports/import-file';
import { settle } from '@/lib/imports/load';
import { env } from '@/lib/settings/env';
import { nodeText } from '@/lib/stories/body/plain-text';
import { startEmbeddedPostgres } from '@/server/embedded-postgres/start';
import { explain } from '@/server/plain-error';
import { statementSettings } from './database-time';
import { planStories } from './edition/plan';
import { seeded } from './edition/random';
import { makeSubjects } from './edition/subjects';
import { describeCommit, describeProcessor } from './machine';
import { processorTime } from './press/process-tree';
import { buildVocabulary } from './text/vocabulary';
import { writeArticle } from './text/write';

const results = 'bench/results';
const seed = 7;
const years = 6;
const yearMs = 365.25 * 86_400_000;
/** What is asked for, articles a second. */
const goal = 1_000;

/** The paragraphs of a text up to so many words. */
function cut(paragraphs: string[], most: number): string {
  let left = most;
  const kept = paragraphs.map((paragraph) => {
    const words = paragraph.split(/\s+/).slice(0, Math.max(0, left));
    left -= words.length;
    return words.join(' ');
  });
  return kept.filter(Boolean).join('\n\n');
}

/** Writes a file of the import's format: the bench's stories, a line an article, of so many words at most. */
async function writeLines(file: string, articles: number, most: number): Promise<void> {
  const random = seeded(seed);
  const words = {
    tr: buildVocabulary('tr', random),
    en: buildVocabulary('en', random),
    ru: buildVocabulary('ru', random),
  };
  const subjects = makeSubjects(demoTopics, words, random);
  // The newest of them is some days old: nothing depends on the day of the measurement.
  const end = Date.UTC(2026, 10, 1);
  const unfinished = createWriteStream(`${file}.part`);
  let stories = 0;
  for (const plan of planStories(articles, subjects, words, random)) {
    const story = `s${++stories}`;
    const at = new Date(end - years * yearMs * (1 - plan.when));
    for (const locale of plan.locales) {
      const { headline, standfirst, doc } = writeArticle(locale, plan, words[locale], random);
      const line = {
        ...{ key: `${story}-${locale}`, story, locale, section: plan.topics[0]?.section ?? 'world' },
        ...{ title: headline, standfirst, body: cut(doc.content.map(nodeText), most) },
        ...{ publishedAt: at.toISOString(), topics: plan.topics.map((one) => one.names[locale]) },
      };
      if (!unfinished.write(`${JSON.stringify(line)}\n`)) {
        await new Promise<void>((resolve) => unfinished.once('drain', () => resolve()));
      }
    }
  }
  await new Promise<void>((resolve) => unfinished.end(() => resolve()));
  renameSync(`${file}.part`, file);
}

/** How long a loop of nothing but counting takes, milliseconds: what else runs on the machine shows in it. */
function loop(): number {
  const since = performance.now();
  let sum = 0;
  for (let n = 0; n < 3e8; n++) sum = (sum + n) | 0;
  return performance.now() - since + (sum & 0);
}

async function countWords(file: string): Promise<number> {
  let words = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    words += (JSON.parse(line) as { body: string }).body.split(/\s+/).length;
  }
  return words;
}

/** What PostgreSQL worked at longest, those statements apart that a foreign key or a trigger ran. */
async function showStatements(show: (line: string) => void): Promise<void> {
  const { rows } = await db().execute<{ seconds: string; calls: number; query: string }>(`
    select ((total_exec_time + total_plan_time) / 1000)::numeric(9, 2)::text as seconds, calls::int,
      case when toplevel then '' else '- ' end || left(regexp_replace(query, '\\s+', ' ', 'g'), 130) as query
    from pg_stat_statements order by total_exec_time + total_plan_time desc limit 24`);
  for (const row of rows) show(`${row.seconds.padStart(8)} s ${String(row.calls).padStart(7)} ${row.query}`);
}

/**
 * `npm run bench:import -- 20000`: loads a file of so many articles into an empty database, and says what it took. `-- 20000 200` with
 * articles of 200 words at most, `-- 20000 statements` also by statement.
 */
async function main(): Promise<void> {
  const [articles = 20_000, most = Number.POSITIVE_INFINITY] = process.argv
    .slice(2)
    .map(Number)
    .filter(Number.isFinite);
  if (!Number.isInteger(articles) || articles < 1)
    throw new Error('Say how many articles: npm run bench:import -- 20000');
  const folder = path.resolve(env().DATA_DIR, 'bench-import');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${articles}-${most}.jsonl`);
  if (!existsSync(file)) await writeLines(file, articles, most);
  const words = await countWords(file);
  rmSync(path.join(folder, 'postgres'), { recursive: true, force: true });
  const processor = describeProcessor();
  const plainLoop = loop();
  const byStatement = process.argv.includes('statements');
  const embedded = await startEmbeddedPostgres({
    dataDir: folder,
    settings: byStatement ? { ...statementSettings, 'pg_stat_statements.track': 'all' } : {},
  });
  process.env.DATABASE_URL = embedded.url;
  const show = (line: string) => console.log(line);
  try {
    await migrate(embedded.url);
    if (byStatement) await db().execute('create extension pg_stat_statements');
    // All of it descends from this process: what is not Node's own is PostgreSQL's.
    const used = () => {
      const { user, system } = process.cpuUsage();
      const own = (user + system) / 1_000;
      return { own, all: processorTime([process.pid]) };
    };
    const [since, before] = [performance.now(), used()];
    let shown = since;
    const done = await importFile(
      file,
      { createSections: true },
      ({ number, reason }) => show(`line ${number}: ${reason}`),
      ({ added }) => {
        if (performance.now() - shown < 5_000) return;
        shown = performance.now();
        show(`  ${added} articles, ${((shown - since) / 1_000).toFixed(1)} s`);
      },
    );
    const [seconds, after] = [(performance.now() - since) / 1_000, used()];
    if (byStatement) await showStatements(show);
    const settling = performance.now();
    await settle();
    const settled = (performance.now() - settling) / 1_000;
    const own = (after.own - before.own) / 1_000;
    const all = (after.all - before.all) / 1_000;
    const thousands = done.added / 1_000;
    const { rows } = await db().execute<{ size: string }>(
      'select pg_size_pretty(pg_database_size(current_database())) as size',
    );
    const lines = [
      '# Import, measured',
      '',
      'Written by `npm run bench:import`: the bench’s texts through the way of `npm run import`, into an empty database.',
      '',
      processor,
      `- Node ${process.versions.node}; a plain loop took ${plainLoop.toFixed(0)} ms (about 75 when nothing else runs)`,
      describeCommit('lib', 'bench'),
      `- ${done.added} articles in ${locales.join(', ')}, ${Math.round(words / done.added)} words each, ${done.refused} lines refused; database ${rows[0]?.size}`,
      '',
      '| | |',
      '| --- | ---: |',
      `| articles a second (goal ${goal}) | **${Math.round(done.added / seconds)}** |`,
      `| seconds, and to settle afterwards | ${seconds.toFixed(1)} + ${settled.toFixed(1)} |`,
      `| processor seconds per 1,000 articles: Node | ${(own / thousands).toFixed(2)} |`,
      `| processor seconds per 1,000 articles: PostgreSQL | ${((all - own) / thousands).toFixed(2)} |`,
      '',
    ];
    for (const line of lines) show(line);
    const name = Number.isFinite(most) ? `import-${most}-words.md` : 'import.md';
    writeFileSync(path.join(results, name), lines.join('\n'));
  } finally {
    await closeDatabase();
    await embedded.stop();
    rmSync(path.join(folder, 'postgres'), { recursive: true, force: true });
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await main().catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});
