import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { saveTopic } from '@/lib/newsroom/subjects/save-topic';
import { topicInput } from '@/lib/newsroom/subjects/subject-input';

export const PUT = answerWrite({
  body: topicInput,
  act: (actor, body, params: { id: string }) => saveTopic(actor, params.id, body),
});
