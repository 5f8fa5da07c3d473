import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { handOverReset } from '@/lib/staff/password-reset';

export const POST = answerWrite({
  body: z.object({}),
  act: (actor, _, { id }: { id: string }) => handOverReset(actor, id),
});
