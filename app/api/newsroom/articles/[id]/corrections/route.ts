import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { correct } from '@/lib/newsroom/publishing/correct';

export const POST = answerWrite({
  body: z.object({
    kind: z.enum(['correction', 'clarification', 'update']),
    body: z.string().trim().min(1).max(2_000),
  }),
  act: (actor, body, { id }: { id: string }) => correct(actor, id, body),
});
