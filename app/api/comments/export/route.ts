import { answerExport } from '@/lib/comments/answer-own';

export const POST = (request: Request) => answerExport(request);
