import { z } from 'zod';
import { endOtherSessions } from '@/lib/auth/sessions';
import { answerWrite } from '@/lib/newsroom/http/answer-write';

export const DELETE = answerWrite({
  body: z.object({}),
  act: async (actor) => ({ ended: await endOtherSessions(actor) }),
});
