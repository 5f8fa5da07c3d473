/**
 * What the log keeps of an error. A failed query carries its parameters (names, comment texts, hashes) in its message,
 * stack and fields, and PostgreSQL's `detail` quotes rows: of those only the type, the code and where it happened stay.
 */
export function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const query = 'params' in error || 'query' in error;
  // Without the message: a line of a comment may begin like a frame.
  const frames = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(!query && { message: error.message }),
    ...(code !== undefined && { code }),
    stack: frames?.slice(0, 8).join('\n'),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
  };
}
