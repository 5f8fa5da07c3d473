import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { kill } from '@/lib/newsroom/publishing/take-down';

export const POST = answerWrite({
  body: z.object({ notice: z.string().trim().max(1_000).default('') }),
  act: (actor, body, { id }: { id: string }) => kill(actor, id, body.notice),
});
