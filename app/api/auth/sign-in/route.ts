import { z } from 'zod';
import { longestPassword } from '@/lib/auth/password-rules';
import { signIn } from '@/lib/auth/sign-in';
import { withCookies } from '@/lib/auth/with-cookies';
import { answerSignedOut } from '@/lib/newsroom/http/answer-signed-out';

export const POST = answerSignedOut({
  body: z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(longestPassword) }),
  act: async (fields, _, headers) => {
    const { cookies, secondStep } = await signIn(fields, headers);
    return withCookies(cookies, { secondStep });
  },
});
