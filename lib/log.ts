import { pino } from 'pino';
import { env } from './settings/env';

/** The process's log: JSON lines on standard output. Never secrets, addresses, e-mails or comment texts. */
export const logger = pino({ level: env().LOG_LEVEL, base: null });
