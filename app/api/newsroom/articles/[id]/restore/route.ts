import { z } from 'zod';
import { restoreRevision } from '@/lib/newsroom/drafts/revisions';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idParam } from '@/lib/newsroom/http/id-param';

export const POST = answerWrite({
  body: z.object({ revisionId: z.uuid(), lockVersion: z.int().min(0) }),
  act: (actor, asked, { id }: { id: string }) => restoreRevision(actor, idParam(id), asked),
});
