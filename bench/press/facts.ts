import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describeCommit, describeProcessor } from '../machine';
import type { Setting } from './setting';

/** What a program says of its version; some say it on standard error, wrk says it with how it is used. */
function version(command: string, ...args: string[]): string {
  let output = '';
  try {
    output = execFileSync('sh', ['-c', '"$0" "$@" 2>&1', command, ...args], { encoding: 'utf8' });
  } catch (error) {
    output = String((error as { stdout?: string }).stdout ?? '');
  }
  return /\d+\.\d+[\w.]*/.exec(output)?.[0] ?? 'unknown';
}

const packageVersion = (file: string, name: string): string =>
  JSON.parse(readFileSync(file, 'utf8')).dependencies[name] ?? 'unknown';

/** Machine, versions and commit, one line each. */
export function describeBench(setting: Setting, browser: string | undefined): string[] {
  const versions = [
    `Node ${process.versions.node}`,
    `Next ${packageVersion('package.json', 'next')}`,
    `PostgreSQL ${setting.postgres}`,
    `nginx ${version('nginx', '-v')}`,
    `wrk ${version('wrk', '-v')}`,
    ...(browser
      ? [
          `Chromium ${version(browser, '--version')}`,
          `Lighthouse ${packageVersion('bench/press/lighthouse/package.json', 'lighthouse')}`,
        ]
      : []),
  ];
  return [describeProcessor(), `- ${versions.join(', ')}`, describeCommit('.', ':!bench/results')];
}
