import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { endBan } from '@/lib/newsroom/moderation/bans';

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _body, { id }: { id: string }) => endBan(actor, id),
});
