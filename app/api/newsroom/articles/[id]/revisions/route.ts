import { z } from 'zod';
import { listRevisions, nameRevision } from '@/lib/newsroom/drafts/revisions';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idParam } from '@/lib/newsroom/http/id-param';

export const GET = answerRead({
  query: z.object({ before: z.coerce.number().int().positive().optional() }),
  read: (actor, { before }, { id }: { id: string }) => listRevisions(actor, idParam(id), before),
});

export const POST = answerWrite({
  body: z.object({ note: z.string().trim().min(1).max(120), lockVersion: z.int().min(0) }),
  act: (actor, named, { id }: { id: string }) => nameRevision(actor, idParam(id), named),
});
