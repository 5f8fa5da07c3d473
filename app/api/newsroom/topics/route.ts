import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { saveTopic } from '@/lib/newsroom/subjects/save-topic';
import { topicInput } from '@/lib/newsroom/subjects/subject-input';

export const POST = answerWrite({ body: topicInput, act: (actor, body) => saveTopic(actor, null, body) });
