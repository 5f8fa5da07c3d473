import { z } from 'zod';
import { releaseLease, takeLease } from '@/lib/newsroom/drafts/lease';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idParam } from '@/lib/newsroom/http/id-param';

const holder = z.string().min(8).max(64);

export const POST = answerWrite({
  body: z.object({ holder, force: z.boolean().optional(), look: z.boolean().optional() }),
  act: (actor, asked, { id }: { id: string }) => takeLease(actor, idParam(id), asked),
});

export const DELETE = answerWrite({
  body: z.object({ holder }),
  act: (actor, asked, { id }: { id: string }) => releaseLease(actor, idParam(id), asked.holder),
});
