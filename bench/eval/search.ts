import { writeFileSync } from 'node:fs';
import { findArticles } from '@/lib/search/find';
import { inOneList } from '@/lib/search/one-list';
import { runBench } from '../database';
import { loadCorpus, loadFiles } from './corpus';
import { mean, type SearchScores, scoreSearch } from './judge';
import { halves, type Labelled, type LabelledQuery, newsFile, readQueries } from './labels';

const file = 'bench/results/eval-search.md';

interface Result {
  query: LabelledQuery;
  scores: SearchScores;
  found: string[];
}

/** Asks as `npm run search` does. */
async function ask(query: LabelledQuery, labels: Map<string, Labelled>): Promise<Result> {
  const hits = inOneList(await findArticles({ locale: query.locale, text: query.text }), query.locale);
  const found = hits.flatMap((hit) => labels.get(hit.articleId)?.story ?? []);
  return { query, found, scores: scoreSearch(query, found) };
}

async function askAll(queries: LabelledQuery[], labels: Map<string, Labelled>): Promise<Result[]> {
  const results: Result[] = [];
  for (const query of queries) results.push(await ask(query, labels));
  return results;
}

function row(name: string, results: Result[]): string {
  const ndcg = mean(results.map((one) => one.scores.ndcg));
  const recall = mean(results.map((one) => one.scores.recall));
  return `| ${name} | ${results.length} | ${ndcg.toFixed(3)} | ${recall.toFixed(3)} |`;
}

function table(results: Result[]): string[] {
  const groups = (key: 'locale' | 'kind') =>
    [...new Set(results.map((one) => one.query[key]))].map((name) =>
      row(
        name,
        results.filter((one) => one.query[key] === name),
      ),
    );
  return [
    ...['', '| | queries | NDCG@10 | recall@10 |', '| --- | ---: | ---: | ---: |'],
    ...[row('**all**', results), ...groups('locale'), ...groups('kind'), ''],
  ];
}

const missed = (results: Result[]): string[] => [
  ...['### Below 0.9', ''],
  ...results
    .filter((one) => one.scores.ndcg < 0.9)
    .map(
      ({ query, scores, found }) =>
        `- ${query.locale} ${query.kind} \`${query.text}\`: ${scores.ndcg.toFixed(2)}; wanted ${[...query.grades.keys()].join(', ')}; found ${found.slice(0, 5).join(', ') || 'nothing'}`,
    ),
  '',
];

/** `npm run eval:search` */
await runBench(async () => {
  const demo = await loadCorpus();
  const ofDemo = await askAll(readQueries('bench/eval/queries.txt', demo), demo);
  const lines = [
    ...['# Search, judged', ''],
    'Written by `npm run eval:search`. Recall: share of what was looked for among the first ten.',
    ...['', '## The demo edition', ''],
    `${ofDemo.length} queries of \`bench/eval/queries.txt\` over ${demo.size} articles.`,
    ...[...table(ofDemo), ...missed(ofDemo)],
  ];
  const wire = await loadFiles(['bench/eval/wire/articles.jsonl']);
  const ofWire = await askAll(readQueries('bench/eval/wire/queries.txt', wire), wire);
  lines.push('## News in the manner of agencies', '');
  lines.push(`${ofWire.length} queries of \`bench/eval/wire/queries.txt\` over ${wire.size} articles.`);
  lines.push(...table(ofWire), ...missed(ofWire));
  const news = await loadFiles(halves.map((half) => newsFile(half, '.jsonl')));
  for (const half of halves) {
    const queries = newsFile(half, '-queries.txt');
    const results = await askAll(readQueries(queries, news), news);
    lines.push(`## The news set: ${half}`, '');
    lines.push(`${results.length} queries of \`${queries}\` over all ${news.size} articles of \`bench/eval/news\`.`);
    lines.push(...table(results));
    // What is held out stays unseen.
    if (half === 'development') lines.push(...missed(results));
  }
  writeFileSync(file, lines.join('\n'));
  console.log(lines.join('\n'));
}, 'eval');
