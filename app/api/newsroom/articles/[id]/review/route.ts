import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { noteField } from '@/lib/newsroom/http/fields';
import { submitForReview } from '@/lib/newsroom/publishing/review';

export const POST = answerWrite({
  body: z.object({ note: noteField }),
  act: (actor, body, { id }: { id: string }) => submitForReview(actor, id, body.note),
});
