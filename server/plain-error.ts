/** A failure whose message is all that the person at the terminal needs; no stack is shown. */
export class PlainError extends Error {
  override name = 'PlainError';
}

/**
 * What to show of a failure at start: a sentence that somebody wrote for this case (a PlainError, or a bare Error
 * of the domains and the embedded database) stands alone, anything else comes with its stack.
 */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const written = error instanceof PlainError || (error.constructor === Error && !('code' in error) && !error.cause);
  return written ? error.message : (error.stack ?? error.message);
}
