import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { noteField } from '@/lib/newsroom/http/fields';
import { returnToWriter } from '@/lib/newsroom/publishing/review';

export const POST = answerWrite({
  body: z.object({ note: noteField.pipe(z.string().min(1)) }),
  act: (actor, body, { id }: { id: string }) => returnToWriter(actor, id, body.note),
});
