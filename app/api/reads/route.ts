import { answerRead } from '@/lib/reads/answer-read';

export const POST = (request: Request) => answerRead(request);
