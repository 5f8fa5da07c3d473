import { writeFileSync } from 'node:fs';
import { listRelated } from '@/lib/stories/related';
import { runBench } from '../database';
import { loadCorpus } from './corpus';
import { readPairs } from './labels';

const file = 'bench/results/eval-related.md';
const depth = 5;

/** `npm run eval:related` */
await runBench(async () => {
  const labels = await loadCorpus();
  const pairs = readPairs();
  const inLocale = (story: string, locale: string) =>
    [...labels.values()].some((label) => label.story === story && label.locale === locale);
  const rows: { name: string; precision: number; possible: number; found: string[] }[] = [];
  for (const [id, { story, locale }] of labels) {
    const wanted = [...(pairs.get(story) ?? [])].filter((other) => inLocale(other, locale));
    if (!wanted.length) continue;
    const found = (await listRelated(id, depth)).flatMap((one) => labels.get(one.articleId)?.story ?? []);
    const right = found.filter((other) => wanted.includes(other)).length;
    rows.push({
      ...{ name: `${story} (${locale})`, found, precision: right / depth },
      possible: right / Math.min(depth, wanted.length),
    });
  }
  const mean = (key: 'precision' | 'possible') => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  const summary = `${rows.length} articles: precision@5 ${mean('precision').toFixed(3)}; of what could stand among the five ${mean('possible').toFixed(3)}.`;
  const lines = [
    ...['# Related stories, judged', ''],
    `Written by \`npm run eval:related\`: pairs of \`bench/eval/pairs.txt\` over the demo edition, without its editors' picks. Many stories have fewer than five that belong beside them in a language: the second figure counts those only.`,
    ...['', summary, '', '| article | right of five | of what is there | found |', '| --- | ---: | ---: | --- |'],
    ...rows.map(
      (row) => `| ${row.name} | ${row.precision.toFixed(1)} | ${row.possible.toFixed(2)} | ${row.found.join(', ')} |`,
    ),
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  console.log(summary);
}, 'eval');
