import { z } from 'zod';
import { newPassword } from '@/lib/auth/password-rules';
import { answerSignedOut } from '@/lib/newsroom/http/answer-signed-out';
import { resetPassword } from '@/lib/staff/password-reset';

export const POST = answerSignedOut({
  body: z.object({ token: z.string().max(100), password: newPassword }),
  act: resetPassword,
});
