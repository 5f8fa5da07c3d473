import { z } from 'zod';
import { decideComment } from '@/lib/newsroom/desk/held-comments';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { noteField } from '@/lib/newsroom/http/fields';

export const POST = answerWrite({
  body: z.object({ decision: z.enum(['publish', 'reject']), reason: noteField }),
  act: (actor, body, { id }: { id: string }) => decideComment(actor, id, body),
});
