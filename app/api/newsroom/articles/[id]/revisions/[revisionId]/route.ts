import { z } from 'zod';
import { readRevision } from '@/lib/newsroom/drafts/revisions';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { idParam } from '@/lib/newsroom/http/id-param';

export const GET = answerRead({
  query: z.object({}),
  read: (actor, _, { id, revisionId }: { id: string; revisionId: string }) =>
    readRevision(actor, idParam(id), idParam(revisionId)),
});
