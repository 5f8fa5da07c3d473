import { stopWithNpm } from './parents.mjs';

/** A failure whose message is all that the person at the terminal needs; no stack is shown. */
export class PlainError extends Error {}

/** Shows a failure: a plain one as its sentence, any other with its stack. */
export function showError(error) {
  console.error(error instanceof PlainError ? `\n${error.message}` : error);
}

/** Runs a command's main function and ends the process with its exit code, or with 1 after showing what went wrong. */
export async function main(run) {
  stopWithNpm();
  try {
    process.exit((await run()) ?? 0);
  } catch (error) {
    showError(error);
    process.exit(1);
  }
}
