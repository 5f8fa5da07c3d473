import { pino } from 'pino';
import { loggedError } from '../lib/logged-error';

/**
 * The server's log, on stderr: stdout belongs to the start's progress. It never holds addresses, bodies or query
 * strings, and there is no access log. Written at once, so that the last line before an exit is not lost.
 */
export const log = pino(
  { level: process.env.LOG_LEVEL || 'info', base: null, serializers: { err: loggedError } },
  pino.destination({ dest: 2, sync: true }),
);
