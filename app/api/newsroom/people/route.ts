import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { savePerson } from '@/lib/newsroom/subjects/save-person';
import { personInput } from '@/lib/newsroom/subjects/subject-input';

export const POST = answerWrite({ body: personInput, act: (actor, body) => savePerson(actor, null, body) });
