import { after } from 'next/server';
import { z } from 'zod';
import { logger } from '@/lib/log';
import { answerSignedOut } from '@/lib/newsroom/http/answer-signed-out';
import { requestReset } from '@/lib/staff/password-reset';

/** The answer is the same for everybody and does not wait for what is done. */
export const POST = answerSignedOut({
  body: z.object({ email: z.string().min(1).max(254) }),
  act: async (fields) => {
    after(() => requestReset(fields).catch((err) => logger.error({ err }, 'a lost password could not be helped')));
  },
});
