import { locales } from '../../i18n/locales';
import { judge } from '../judge';
import { caseSets, readCases } from './cases';
import { type Judged, type Share, scoreOutcome, scoreRules } from './score';

/**
 * `npm run eval:moderation`: judges the labelled comments and prints precision, recall and false positives by rule with
 * their 95 % intervals. With `-- --show` it lists the comments of `cases` that were judged wrong; those of `held-out`
 * are never shown, so that nobody tunes on them.
 */
const percent = (share: number) => (Number.isNaN(share) ? '–' : (share * 100).toFixed(1));
const cell = ({ hits, of, share, low, high }: Share) =>
  `${`${percent(share)} %`.padStart(8)} ${`${hits}/${of}`.padStart(8)} ${`[${percent(low)}–${percent(high)}]`.padEnd(14)}`;
const say = (line: string) => process.stdout.write(`${line}\n`);

const isWrong = ({ rules, verdict }: Judged) => {
  const found = new Set(verdict.findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule));
  return rules.some((rule) => !found.has(rule)) || [...found].some((rule) => !rules.includes(rule));
};

for (const set of caseSets) {
  for (const locale of locales) {
    const judged: Judged[] = [];
    for (const one of readCases(set, locale)) judged.push({ ...one, verdict: await judge(one.text, { locale }) });
    const { rejected, notPublished, stopped } = scoreOutcome(judged);
    say(`\n${set}, ${locale}: ${judged.length} comments`);
    say(`  ${'rule'.padEnd(10)}${'precision'.padEnd(33)}${'recall'.padEnd(33)}false positives`);
    for (const { rule, precision, recall, falsePositives } of scoreRules(judged)) {
      say(`  ${rule.padEnd(10)}${cell(precision)} ${cell(recall)} ${cell(falsePositives)}`);
    }
    say(`  clean, rejected              ${cell(rejected)}`);
    say(`  clean, not published at once ${cell(notPublished)}`);
    say(`  others, not published        ${cell(stopped)}`);
    if (set !== 'cases' || !process.argv.includes('--show')) continue;
    for (const one of judged.filter(isWrong)) {
      const found = one.verdict.findings.filter(({ level }) => level !== 'hint');
      const what = found.map(
        ({ rule, method, span: [start, end] }) => `${rule}/${method} "${one.text.slice(start, end)}"`,
      );
      say(`  ! ${one.rules.join(',') || 'clean'} → ${one.verdict.lang} ${what.join('; ') || 'nothing'} | ${one.text}`);
    }
  }
}
