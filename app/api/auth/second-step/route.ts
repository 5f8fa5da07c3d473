import { z } from 'zod';
import { takeSecondStep } from '@/lib/auth/sign-in';
import { withCookies } from '@/lib/auth/with-cookies';
import { answerSignedOut } from '@/lib/newsroom/http/answer-signed-out';

export const POST = answerSignedOut({
  body: z.object({ code: z.string().min(1).max(40) }),
  act: async (fields, _, headers) => withCookies((await takeSecondStep(fields, headers)).cookies),
});
