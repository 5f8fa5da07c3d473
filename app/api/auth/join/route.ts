import { z } from 'zod';
import { newPassword } from '@/lib/auth/password-rules';
import { answerSignedOut } from '@/lib/newsroom/http/answer-signed-out';
import { staffName } from '@/lib/staff/fields';
import { acceptInvite } from '@/lib/staff/invites';

export const POST = answerSignedOut({
  body: z.object({ token: z.string().max(100), name: staffName, password: newPassword }),
  act: acceptInvite,
});
