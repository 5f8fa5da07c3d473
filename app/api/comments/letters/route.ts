import { answerLetters } from '@/lib/comments/letters/answer-letters';

export const POST = (request: Request) => answerLetters(request);
