import { sendDueLetter } from '../../lib/comments/letters/send-due';
import type { Job } from './runner';

/** Sends letters about replies to comments, one a run: neither a stop nor another job waits for a slow mail server. */
export function replyLettersJob(): Job {
  return {
    name: 'reply letters',
    every: 1_000,
    async run() {
      await sendDueLetter();
    },
  };
}
