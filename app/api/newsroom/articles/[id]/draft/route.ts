import { z } from 'zod';
import { draftDoc, draftFields } from '@/lib/newsroom/drafts/draft-content';
import { saveDraft } from '@/lib/newsroom/drafts/save-draft';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idParam } from '@/lib/newsroom/http/id-param';

export const PUT = answerWrite({
  body: z.object({ fields: draftFields, doc: draftDoc, lockVersion: z.int().min(0) }),
  act: (actor, written, { id }: { id: string }) => saveDraft(actor, idParam(id), written),
});
