import { z } from 'zod';
import { longestPassword } from '@/lib/auth/password-rules';
import { renewBackupCodes } from '@/lib/auth/second-factor';
import { answerWrite } from '@/lib/newsroom/http/answer-write';

export const POST = answerWrite({
  body: z.object({ password: z.string().min(1).max(longestPassword) }),
  act: async (actor, body) => ({ codes: await renewBackupCodes(actor, body) }),
});
