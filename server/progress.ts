let out: NodeJS.WriteStream = process.stdout;

/** From now on progress goes to stderr: for commands whose output is data. */
export function progressToStderr(): void {
  out = process.stderr;
}

/** Writes a line of the start to stdout, with the seconds since the process began. */
export function progress(line: string): void {
  out.write(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}\n`);
}
