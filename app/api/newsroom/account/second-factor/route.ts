import { encode } from 'uqr';
import { z } from 'zod';
import { longestPassword } from '@/lib/auth/password-rules';
import { beginSecondFactor, confirmSecondFactor, leaveSecondFactor } from '@/lib/auth/second-factor';
import { answerWrite } from '@/lib/newsroom/http/answer-write';

const password = z.object({ password: z.string().min(1).max(longestPassword) });

export const POST = answerWrite({
  body: password,
  act: async (actor, body) => {
    const { secret, address } = await beginSecondFactor(actor, body);
    return { secret, picture: encode(address, { border: 4 }).data };
  },
});

export const PUT = answerWrite({
  body: z.object({ code: z.string().min(1).max(20) }),
  act: async (actor, body) => ({ codes: await confirmSecondFactor(actor, body) }),
});

export const DELETE = answerWrite({ body: password, act: leaveSecondFactor });
