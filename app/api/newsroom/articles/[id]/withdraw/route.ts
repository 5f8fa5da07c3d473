import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { noteField } from '@/lib/newsroom/http/fields';
import { withdraw } from '@/lib/newsroom/publishing/take-down';

export const POST = answerWrite({
  body: z.object({ reason: noteField }),
  act: (actor, body, { id }: { id: string }) => withdraw(actor, id, body.reason),
});
