import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { enableStaff } from '@/lib/staff/change-staff';

export const POST = answerWrite({
  body: z.object({}),
  act: (actor, _, { id }: { id: string }) => enableStaff(actor, id),
});
