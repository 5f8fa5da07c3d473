import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { noteField } from '@/lib/newsroom/http/fields';
import { publishNow } from '@/lib/newsroom/publishing/publish-now';

export const POST = answerWrite({
  body: z.object({ note: noteField }),
  act: (actor, body, { id }: { id: string }) => publishNow(actor, id, body.note),
});
