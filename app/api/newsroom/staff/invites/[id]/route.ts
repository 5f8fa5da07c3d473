import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { revokeInvite } from '@/lib/staff/invites';

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _, { id }: { id: string }) => revokeInvite(actor, id),
});
