import { answerDelete } from '@/lib/comments/answer-own';

export const POST = (request: Request) => answerDelete(request);
