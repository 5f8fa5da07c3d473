import { z } from 'zod';
import { roles } from '@/lib/auth/roles';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { changeStaff } from '@/lib/staff/change-staff';

export const PUT = answerWrite({
  body: z.object({
    role: z.enum(roles),
    personId: z.preprocess((value) => value || null, z.uuid().nullable()),
  }),
  act: (actor, fields, { id }: { id: string }) => changeStaff(actor, id, fields),
});
