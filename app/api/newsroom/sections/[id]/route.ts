import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { saveSection } from '@/lib/newsroom/subjects/save-section';
import { sectionInput } from '@/lib/newsroom/subjects/subject-input';

export const PUT = answerWrite({
  body: sectionInput,
  act: (actor, body, params: { id: string }) => saveSection(actor, params.id, body),
});
