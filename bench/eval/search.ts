import { writeFileSync } from 'node:fs';
import { findArticles } from '@/lib/search/find';
import { runBench } from '../database';
import { loadCorpus } from './corpus';
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

/** `npm run eval:search` */
await runBench(async () => {
  const labels = await loadCorpus();
  const results: { query: LabelledQuery; scores: Scores; found: string[] }[] = [];
  for (const query of readQueries()) {
    const { articles, elsewhere } = await findArticles({ locale: query.locale, text: query.text });
    const others = elsewhere.flatMap((one) => one.only).sort((x, y) => y.score - x.score);
    const found = [...articles, ...others].flatMap((hit) => labels.get(hit.articleId)?.story ?? []);
    results.push({ query, found, scores: score(query, found) });
  }
  const of = (name: string, list: typeof results) =>
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
  const lines = [
    ...['# Search, judged', ''],
    `Written by \`npm run eval:search\`: ${results.length} queries of \`bench/eval/queries.txt\` over the ${labels.size} articles of the demo edition. Recall: share of what was looked for among the first ten.`,
    '',
    ...['| | queries | NDCG@10 | recall@10 |', '| --- | ---: | ---: | ---: |'],
    ...[of('**all**', results), ...groups('locale'), ...groups('kind')],
    ...['', '## Below 0.9', '', ...missed, ''],
  ];
  writeFileSync(file, lines.join('\n'));
  console.log(lines.join('\n'));
}, 'eval');
