import { pino } from 'pino';

/**
 * The process's log, on stderr: stdout belongs to the start's progress. It never holds addresses, bodies or query
 * strings, and there is no access log. Written at once, so that the last line before an exit is not lost.
 */
export const log = pino({ level: process.env.LOG_LEVEL || 'info' }, pino.destination({ dest: 2, sync: true }));
