import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { saveSource } from '@/lib/newsroom/subjects/save-source';
import { sourceInput } from '@/lib/newsroom/subjects/subject-input';

export const PUT = answerWrite({
  body: sourceInput,
  act: (actor, body, params: { id: string }) => saveSource(actor, params.id, body),
});
