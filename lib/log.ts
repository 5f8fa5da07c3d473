import { pino } from 'pino';
import { loggedError } from './logged-error';

/**
 * The application's log: JSON lines on standard error. Never secrets, addresses, e-mails or comment texts. Its level is
 * not asked of `env()`: that one is kept once read, and commands set SERVER_KEY after they have loaded this.
 */
export const logger = pino(
  { level: process.env.LOG_LEVEL || 'info', base: null, serializers: { err: loggedError } },
  pino.destination({ dest: 2, sync: true }),
);
