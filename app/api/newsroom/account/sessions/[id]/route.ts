import { z } from 'zod';
import { endOwnSession } from '@/lib/auth/sessions';
import { answerWrite } from '@/lib/newsroom/http/answer-write';

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _, { id }: { id: string }) => endOwnSession(actor, id),
});
