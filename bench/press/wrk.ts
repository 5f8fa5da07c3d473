import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What one run of wrk says. Times in milliseconds. */
export interface Load {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were neither 2xx nor 3xx, and connections that broke. */
  errors: number;
}

const milliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };

function time(output: string, percentile: string): number {
  const [, number = 'NaN', unit = ''] =
    new RegExp(`^\\s+${percentile}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm').exec(output) ?? [];
  return Number(number) * (milliseconds[unit] ?? Number.NaN);
}

const count = (output: string, pattern: RegExp): number =>
  (pattern.exec(output) ?? []).slice(1).reduce((sum, number) => sum + Number(number), 0);

/** Reads what `wrk --latency` prints. */
export const parseLoad = (output: string): Load => ({
  requests: count(output, /^\s*(\d+) requests in /m),
  perSecond: count(output, /^Requests\/sec:\s+([\d.]+)/m),
  p50: time(output, '50'),
  p99: time(output, '99'),
  errors:
    count(output, /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/) +
    count(output, /Non-2xx or 3xx responses: (\d+)/),
});

/** Asks an address as fast as it answers, over 32 connections, for gzip as browsers do. */
export async function load(url: string, seconds: number): Promise<Load> {
  const args = ['-t1', '-c32', `-d${seconds}s`, '--timeout', '10s', '--latency', '-H', 'Accept-Encoding: gzip', url];
  const { stdout } = await promisify(execFile)('wrk', args, { timeout: (seconds + 30) * 1000 });
  return parseLoad(stdout);
}
