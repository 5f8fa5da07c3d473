import { pino } from 'pino';
import { loggedError } from './logged-error';
import { env } from './settings/env';

/** The application's log: JSON lines on standard error. Never secrets, addresses, e-mails or comment texts. */
export const logger = pino(
  { level: env().LOG_LEVEL, base: null, serializers: { err: loggedError } },
  pino.destination({ dest: 2, sync: true }),
);
