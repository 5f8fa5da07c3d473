import { z } from 'zod';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { idParam } from '@/lib/newsroom/http/id-param';
import { draftShareCard } from '@/lib/newsroom/preview/draft-share-card';

/** The share card of an article's draft; `saved` only tells one state of it from the next. */
export const GET = answerRead({
  query: z.object({ saved: z.string().optional() }),
  read: async (actor, _, { id }: { id: string }) =>
    new Response(await draftShareCard(actor, idParam(id)), {
      headers: { 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' },
    }),
});
