/**
 * `npm run bench:moderation`: measures the checking of comments against its goals and writes
 * bench/results/moderation.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { locales } from '@/lib/i18n/locales';
import { check } from '@/lib/moderation/check';
import { stopChecking } from '@/lib/moderation/shared-thread';
import { describeCommit, describeProcessor } from '../machine';
import { measure, tableHead, tableRow } from '../measure';
import { ModerateCommand } from './command';
import { type Comment, hostileTexts, labelledComments, longComments } from './comments';

const goals = { perSecond: 500, p99Ms: 15, hostileMs: 250, memoryMb: 220 };
const file = 'bench/results/moderation.md';
const length = 600;
const perLanguage = 200;
const fed = 20_000;

const rounds = 5;

const ask = ({ text, locale }: Comment) => check(text, { locale });
const verdict = (met: boolean) => (met ? 'met' : '**missed**');

const processor = describeProcessor();
const comments = labelledComments();
const repeated = Array.from({ length: fed }, (_, at) => comments[at % comments.length] as Comment);

const command = new ModerateCommand();
await command.feed(comments);
const perSecond = await command.feed(repeated);
const memory = command.memory();
await command.stop();
console.log(`${Math.round(perSecond)} comments a second, ${memory?.now ?? '?'} MB`);

for (const locale of locales) await check('A first one, for the dictionary.', { locale });
const table: string[] = [];
let p99 = 0;
for (const locale of locales) {
  const measured = await measure(longComments(locale, perLanguage, length), rounds, ask);
  table.push(tableRow(locale, measured));
  p99 = Math.max(p99, measured.warm.p99);
  console.log(table.at(-1));
}

const hostile: string[] = [];
let slowest = 0;
for (const [name, text] of hostileTexts) {
  const measured = await measure(
    locales.map((locale) => ({ text, locale })),
    rounds,
    ask,
  );
  slowest = Math.max(slowest, measured.warm.max);
  hostile.push(
    `| ${name} | ${measured.first.max.toFixed(1)} | ${measured.warm.max.toFixed(1)} | ${measured.best.max.toFixed(1)} |`,
  );
}
console.log(`slowest hostile text: ${slowest.toFixed(0)} ms`);
await stopChecking();

mkdirSync('bench/results', { recursive: true });
writeFileSync(
  file,
  [
    '# Checking comments, measured',
    '',
    'Written by `npm run bench:moderation`.',
    '',
    processor,
    `- Node ${process.versions.node}`,
    describeCommit('lib/moderation', 'bench/moderation'),
    '',
    '| | measured | goal | |',
    '| --- | ---: | ---: | --- |',
    `| \`moderate\`, warm, comments a second | ${Math.round(perSecond)} | ${goals.perSecond} | ${verdict(perSecond >= goals.perSecond)} |`,
    `| ${length} characters, warm, p99, ms | ${p99.toFixed(1)} | ${goals.p99Ms} | ${verdict(p99 < goals.p99Ms)} |`,
    `| slowest hostile text of 5,000 characters, ms | ${slowest.toFixed(0)} | ${goals.hostileMs} | ${verdict(slowest < goals.hostileMs)} |`,
    `| memory of the whole \`moderate\` process with three dictionaries, MB (at most ${memory?.most ?? 'unknown'}) | ${memory?.now ?? 'unknown'} | ${goals.memoryMb} | ${verdict((memory?.most ?? 0) < goals.memoryMb)} |`,
    '',
    `Comments of ${length} characters made of labelled ones, ${perLanguage} a language, one at a time through the thread; per comment the median of its ${rounds} runs after a first one.`,
    '',
    ...tableHead,
    ...table,
    '',
    `Hostile texts of 5,000 characters, the slowest of three page languages, milliseconds: the first run, the median and the quickest of ${rounds} later ones.`,
    '',
    '| | first | median | quickest |',
    '| --- | ---: | ---: | ---: |',
    ...hostile,
    '',
  ].join('\n'),
);
console.log(`Written to ${file}.`);
