import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { median } from './median';

const run = promisify(execFile);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Report {
  /** 0 to 100; the median of the runs. */
  scores: Record<(typeof categories)[number], number>;
  /** Cumulative layout shift; the largest of the runs. */
  shift: number;
  /** Largest contentful paint on the phone that Lighthouse simulates; the median. Milliseconds. */
  largestPaint: number;
  /** Bytes by type of what the browser fetched, of the last run. */
  fetched: Record<string, number>;
  /** Audits that were not passed in any run, with what Lighthouse says. */
  complaints: string[];
}

interface Audit {
  id: string;
  score: number | null;
  scoreDisplayMode: string;
  title: string;
  displayValue?: string;
  numericValue?: number;
  details?: { items?: { resourceType?: string; transferSize?: number }[] };
}

interface RawReport {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

/**
 * Puts Lighthouse where the bench can run it. It has a lockfile of its own.
 * @returns its program, or a sentence saying why there is none
 */
async function getLighthouse(): Promise<{ program: string } | { missing: string }> {
  const folder = path.resolve('dist/lighthouse');
  const program = path.join(folder, 'node_modules/lighthouse/cli/index.js');
  mkdirSync(folder, { recursive: true });
  const lockfiles = ['package.json', 'package-lock.json'].map((name) => ({
    from: path.join('bench/press/lighthouse', name),
    to: path.join(folder, name),
  }));
  const same = lockfiles.every(({ from, to }) => existsSync(to) && readFileSync(from).equals(readFileSync(to)));
  if (same && existsSync(program)) return { program };
  for (const { from, to } of lockfiles) copyFileSync(from, to);
  try {
    await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, timeout: 300_000 });
    return { program };
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr || error).split('\n');
    const line = said.find((one) => /^npm error (?!code )\S/.test(one)) ?? said[0];
    return { missing: `Lighthouse could not be installed: ${line?.replace(/^npm error /, '')}` };
  }
}

async function once(program: string, url: string, browser: string): Promise<RawReport> {
  const args = [
    program,
    url,
    '--output=json',
    '--quiet',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  const { stdout } = await run(process.execPath, args, { env, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 });
  const report: RawReport = JSON.parse(stdout);
  if (report.runtimeError) throw new Error(report.runtimeError.message);
  const incomplete = categories.filter((name) => report.categories[name]?.score == null);
  if (incomplete.length > 0) throw new Error(`Lighthouse came to no score for ${incomplete.join(', ')}`);
  return report;
}

/** Runs that may go wrong before the page is given up: on a busy machine the browser sometimes shows nothing in time. */
const failuresAllowed = 2;

/** Audits that count towards a score and were not passed, and layout shift, which must be nothing at all. */
function complaintsOf({ audits, categories }: RawReport): string[] {
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter((one) => one.weight > 0).map((one) => one.id),
    ),
  );
  return Object.values(audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 0.995)
    .map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title));
}

function fetchedBytes({ audits }: RawReport): Record<string, number> {
  const bytes: Record<string, number> = {};
  for (const { resourceType = 'Other', transferSize = 0 } of audits['network-requests']?.details?.items ?? []) {
    bytes[resourceType] = (bytes[resourceType] ?? 0) + transferSize;
  }
  return bytes;
}

/** Lighthouse as it comes: a phone of middling speed on slow 4G, simulated. */
async function lighthouse(program: string, url: string, browser: string, runs: number): Promise<Report> {
  const reports: RawReport[] = [];
  for (let failures = 0; reports.length < runs; ) {
    try {
      reports.push(await once(program, url, browser));
    } catch (error) {
      if (++failures > failuresAllowed) throw error;
    }
  }
  const numbers = (audit: string) => reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN);
  const score = (name: string) => 100 * median(reports.map(({ categories }) => categories[name]?.score ?? Number.NaN));
  const complaints = reports.map(complaintsOf);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    shift: Math.max(...numbers('cumulative-layout-shift')),
    largestPaint: median(numbers('largest-contentful-paint')),
    fetched: fetchedBytes(reports.at(-1) as RawReport),
    complaints: [...new Set(complaints.flat())],
  };
}

/** Shows pages to Lighthouse, each so many times; or says why that can't be done here. */
export async function lighthousePages(
  origin: string,
  browser: string | undefined,
  pages: [path: string, runs: number][],
): Promise<{ pages: [path: string, report: Report][] } | { missing: string }> {
  if (!browser) return { missing: 'Not run: no Chromium or Chrome was found or could be installed.' };
  const got = await getLighthouse();
  if ('missing' in got) return got;
  const reports: [string, Report][] = [];
  try {
    for (const [page, runs] of pages) reports.push([page, await lighthouse(got.program, origin + page, browser, runs)]);
  } catch (error) {
    return { missing: `Lighthouse failed: ${error instanceof Error ? error.message : error}` };
  }
  return { pages: reports };
}
