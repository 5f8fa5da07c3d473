import { answerSuggest } from '@/lib/stories/answer-suggest';

export const GET = (request: Request) => answerSuggest(request);
