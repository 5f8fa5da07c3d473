import { answerEdit } from '@/lib/comments/answer-own';

export const POST = (request: Request) => answerEdit(request);
