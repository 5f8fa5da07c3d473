import { answerCheck } from '@/lib/comments/answer-check';

export const POST = (request: Request) => answerCheck(request);
