/** Writes a line of the start to stdout, with the seconds since the process began. */
export function progress(line: string): void {
  process.stdout.write(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}\n`);
}
