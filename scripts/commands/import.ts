import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { importFile, type Progress } from '@/lib/imports/import-file';
import { settle } from '@/lib/imports/load';
import { usage, withDatabase } from './with-database';

/** How often progress is shown, milliseconds. */
const interval = 1_000;

const number = new Intl.NumberFormat('en');
const say = (line: string) => process.stderr.write(`${line}\n`);

function summary({ added, changed, unchanged, refused }: Progress, since: number): string {
  const seconds = (performance.now() - since) / 1_000;
  const rate = number.format(Math.round((added + changed + unchanged) / seconds));
  const parts = [`${number.format(added)} added`];
  if (changed) parts.push(`${number.format(changed)} changed`);
  if (unchanged) parts.push(`${number.format(unchanged)} unchanged`);
  if (refused) parts.push(`${number.format(refused)} refused`);
  return `${parts.join(', ')}; ${seconds.toFixed(1)} s, ${rate} articles/s`;
}

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--create-sections');
const [named] = names;
if (!named || names.length > 1 || unknown) usage('npm run import -- FILE.jsonl [--create-sections]');
// npm changes to the project's folder; the file is named from where the command was given.
const file = path.resolve(process.env.INIT_CWD ?? '.', named);
if (!existsSync(file) || !statSync(file).isFile()) {
  say(`There is no file ${file}.`);
  process.exit(1);
}

// An archive that is loaded into an empty database is not mixed with the demo edition.
process.env.DEMO ??= '0';
await withDatabase(async () => {
  const since = performance.now();
  let shown = since;
  const done = await importFile(
    file,
    { createSections: args.includes('--create-sections') },
    ({ number: line, reason }) => say(`line ${line}: ${reason}`),
    (progress) => {
      if (performance.now() - shown < interval) return;
      shown = performance.now();
      say(summary(progress, since));
    },
  );
  say(summary(done, since));
  if (done.added + done.changed > 0) await settle();
  return done.refused > 0 ? 1 : 0;
});
