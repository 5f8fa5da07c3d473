import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { savePerson } from '@/lib/newsroom/subjects/save-person';
import { personInput } from '@/lib/newsroom/subjects/subject-input';

export const PUT = answerWrite({
  body: personInput,
  act: (actor, body, params: { id: string }) => savePerson(actor, params.id, body),
});
