import { z } from 'zod';
import { changeOwnPassword } from '@/lib/auth/own-account';
import { longestPassword, newPassword } from '@/lib/auth/password-rules';
import { answerWrite } from '@/lib/newsroom/http/answer-write';

export const PUT = answerWrite({
  body: z.object({ current: z.string().min(1).max(longestPassword), password: newPassword }),
  act: changeOwnPassword,
});
