import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { saveSection } from '@/lib/newsroom/subjects/save-section';
import { sectionInput } from '@/lib/newsroom/subjects/subject-input';

export const POST = answerWrite({ body: sectionInput, act: (actor, body) => saveSection(actor, null, body) });
