import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { mergeTopics } from '@/lib/newsroom/subjects/merge-subjects';

export const POST = answerWrite({
  body: z.object({ into: z.uuid({ error: 'mergeInto' }) }),
  act: (actor, { into }, params: { id: string }) => mergeTopics(actor, params.id, into),
});
