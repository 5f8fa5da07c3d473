import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { setEmbargo } from '@/lib/newsroom/publishing/embargo';

export const PUT = answerWrite({
  body: z.object({ until: z.string().trim().max(30).default('') }),
  act: (actor, body, { id }: { id: string }) => setEmbargo(actor, id, body.until || null),
});
