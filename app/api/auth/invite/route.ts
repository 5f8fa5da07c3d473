import { z } from 'zod';
import { answerSignedOut } from '@/lib/newsroom/http/answer-signed-out';
import { readInvite } from '@/lib/staff/invites';

export const POST = answerSignedOut({ body: z.object({ token: z.string().max(100) }), act: readInvite });
