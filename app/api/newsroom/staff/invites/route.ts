import { z } from 'zod';
import { roles } from '@/lib/auth/roles';
import { locales } from '@/lib/i18n/locales';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { staffEmail } from '@/lib/staff/fields';
import { inviteStaff } from '@/lib/staff/invites';

export const POST = answerWrite({
  body: z.object({ email: staffEmail, role: z.enum(roles), locale: z.enum(locales) }),
  act: inviteStaff,
});
