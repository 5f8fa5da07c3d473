import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { mergePeople } from '@/lib/newsroom/subjects/merge-subjects';

export const POST = answerWrite({
  body: z.object({ into: z.uuid({ error: 'mergeInto' }) }),
  act: (actor, { into }, params: { id: string }) => mergePeople(actor, params.id, into),
});
