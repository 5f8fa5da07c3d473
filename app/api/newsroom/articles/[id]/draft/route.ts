import { z } from 'zod';
import { draftDoc, draftFields } from '@/lib/newsroom/drafts/draft-content';
import { saveDraft } from '@/lib/newsroom/drafts/save-draft';
import { readEditorArticle } from '@/lib/newsroom/editor/editor-article';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { idParam } from '@/lib/newsroom/http/id-param';

export const GET = answerRead({
  query: z.object({}),
  read: (actor, _, { id }: { id: string }) => readEditorArticle(actor, idParam(id)),
});

export const PUT = answerWrite({
  body: z.object({ fields: draftFields, doc: draftDoc, lockVersion: z.int().min(0) }),
  act: (actor, written, { id }: { id: string }) => saveDraft(actor, idParam(id), written),
});
