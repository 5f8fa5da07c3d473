import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { orderSections } from '@/lib/newsroom/subjects/save-section';

export const PUT = answerWrite({
  body: z.object({ ids: z.array(z.uuid()).max(200) }),
  act: (actor, { ids }) => orderSections(actor, ids),
});
