import { z } from 'zod';
import { endBanner } from '@/lib/newsroom/desk/banners';
import { answerWrite } from '@/lib/newsroom/http/answer-write';

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _body, { id }: { id: string }) => endBanner(actor, id),
});
