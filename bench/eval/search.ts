import { writeFileSync } from 'node:fs';
import { findArticles } from '@/lib/search/find';
import { runBench } from '../database';
import { type Labelled, loadCorpus, loadFile } from './corpus';
import { type LabelledQuery, readQueries } from './labels';

const file = 'bench/results/eval-search.md';
const depth = 10;

/** Discounted cumulative gain of grades in order, of the first ten. */
const dcg = (grades: number[]): number =>
  grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

interface Scores {
  ndcg: number;
  /** Share of what was looked for among the first ten. */
  recall: number;
}

function score({ grades }: LabelledQuery, found: string[]): Scores {
  const ideal = dcg([...grades.values()].sort((x, y) => y - x));
  const wanted = [...grades].filter(([, grade]) => grade === 2).map(([key]) => key);
  const first = new Set(found.slice(0, depth));
  return {
    ndcg: dcg(found.map((key) => grades.get(key) ?? 0)) / ideal,
    recall: wanted.length ? wanted.filter((key) => first.has(key)).length / wanted.length : 1,
  };
}

const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
const row = (name: string, scores: Scores[]): string =>
  `| ${name} | ${scores.length} | ${mean(scores.map((one) => one.ndcg)).toFixed(3)} | ${mean(scores.map((one) => one.recall)).toFixed(3)} |`;

interface Result {
  query: LabelledQuery;
  scores: Scores;
  found: string[];
}

/** What each query finds, as a reader sees it: the articles of the language, then those of others. */
async function ask(queries: LabelledQuery[], labels: Map<string, Labelled>): Promise<Result[]> {
  const results: Result[] = [];
  for (const query of queries) {
    const { articles, elsewhere } = await findArticles({ locale: query.locale, text: query.text });
    const others = elsewhere.flatMap((one) => one.only).sort((x, y) => y.score - x.score);
    const found = [...articles, ...others].flatMap((hit) => labels.get(hit.articleId)?.story ?? []);
    results.push({ query, found, scores: score(query, found) });
  }
  return results;
}

function report(results: Result[]): string[] {
  const of = (name: string, list: Result[]) =>
    row(
      name,
      list.map((one) => one.scores),
    );
  const groups = (key: 'locale' | 'kind') =>
    [...new Set(results.map((one) => one.query[key]))].map((name) =>
      of(
        name,
        results.filter((one) => one.query[key] === name),
      ),
    );
  const missed = results
    .filter((one) => one.scores.ndcg < 0.9)
    .map(
      ({ query, scores, found }) =>
        `- ${query.locale} ${query.kind} \`${query.text}\`: ${scores.ndcg.toFixed(2)}; wanted ${[...query.grades.keys()].join(', ')}; found ${found.slice(0, 5).join(', ') || 'nothing'}`,
    );
  return [
    ...['| | queries | NDCG@10 | recall@10 |', '| --- | ---: | ---: | ---: |'],
    ...[of('**all**', results), ...groups('locale'), ...groups('kind')],
    ...['', 'Below 0.9:', '', ...missed, ''],
  ];
}

const storiesOf = (labels: Map<string, Labelled>) => new Set(Array.from(labels.values(), (one) => one.story));

/** `npm run eval:search` */
await runBench(async () => {
  const demo = await loadCorpus();
  const ofDemo = await ask(readQueries('bench/eval/queries.txt', storiesOf(demo)), demo);
  const wire = await loadFile('bench/eval/wire/articles.jsonl');
  const ofWire = await ask(readQueries('bench/eval/wire/queries.txt', storiesOf(wire)), wire);
  const lines = [
    ...['# Search, judged', ''],
    'Written by `npm run eval:search`. Recall: share of what was looked for among the first ten.',
    ...['', '## The demo edition', ''],
    `${ofDemo.length} queries of \`bench/eval/queries.txt\` over ${demo.size} articles.`,
    ...['', ...report(ofDemo)],
    ...['## News in the manner of agencies', ''],
    `${ofWire.length} queries of \`bench/eval/wire/queries.txt\` over ${wire.size} articles, loaded as \`npm run import\` does. Kind: typed in the letters of the page's language, or of another alphabet.`,
    ...['', ...report(ofWire)],
  ];
  writeFileSync(file, lines.join('\n'));
  console.log(lines.join('\n'));
}, 'eval');
