import { writeFileSync } from 'node:fs';
import { listRelated } from '@/lib/stories/related';
import { runBench } from '../database';
import { loadCorpus, loadFiles } from './corpus';
import { depths, mean, type RelatedScores, scoreRelated } from './judge';
import { halves, type Labelled, newsFile, readPairs, readThreads } from './labels';

const file = 'bench/results/eval-related.md';

interface Result extends RelatedScores {
  name: string;
  found: string[];
}

/** Judges the articles beside which something of their language belongs. */
async function judge(labels: Map<string, Labelled>, pairs: Map<string, Set<string>>): Promise<Result[]> {
  const there = new Set([...labels.values()].map(({ story, locale }) => `${locale} ${story}`));
  const results: Result[] = [];
  for (const [id, { story, locale }] of labels) {
    const wanted = [...(pairs.get(story) ?? [])].filter((other) => there.has(`${locale} ${other}`));
    if (!wanted.length) continue;
    const related = await listRelated(id, depths.related);
    const found = related.flatMap((one) => labels.get(one.articleId)?.story ?? []);
    results.push({ name: `${story} (${locale})`, found, ...scoreRelated(wanted, found) });
  }
  return results.sort((x, y) => (x.name < y.name ? -1 : 1));
}

const summary = (results: Result[]): string =>
  `${results.length} articles: precision@5 ${mean(results.map((one) => one.precision)).toFixed(3)}; of what could stand among the five ${mean(results.map((one) => one.possible)).toFixed(3)}.`;

const table = (results: Result[]): string[] => [
  ...['', '| article | right of five | of what is there | found |', '| --- | ---: | ---: | --- |'],
  ...results.map(
    (row) => `| ${row.name} | ${row.precision.toFixed(1)} | ${row.possible.toFixed(2)} | ${row.found.join(', ')} |`,
  ),
  '',
];

/** `npm run eval:related` */
await runBench(async () => {
  const demo = await loadCorpus();
  const ofDemo = await judge(demo, readPairs('bench/eval/pairs.txt', demo));
  const lines = [
    ...['# Related stories, judged', ''],
    "Written by `npm run eval:related`, without editors' picks. Many stories have fewer than five that belong beside them in a language: the second figure counts those only.",
    ...['', '## The demo edition', '', 'Pairs of `bench/eval/pairs.txt`.', '', summary(ofDemo), ...table(ofDemo)],
  ];
  console.log(`demo: ${summary(ofDemo)}`);
  const news = await loadFiles(halves.map((half) => newsFile(half, '.jsonl')));
  for (const half of halves) {
    const threads = newsFile(half, '-threads.txt');
    const results = await judge(news, readThreads(threads, news));
    lines.push(`## The news set: ${half}`, '', `Threads of \`${threads}\`.`, '', summary(results));
    // What is held out stays unseen.
    lines.push(...(half === 'development' ? table(results) : ['']));
    console.log(`${half}: ${summary(results)}`);
  }
  writeFileSync(file, lines.join('\n'));
}, 'eval');
