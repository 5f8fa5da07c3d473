import { answerLetterLink, answerOneClick } from '@/lib/comments/letters/answer-letters';

type Context = RouteContext<'/api/comments/letters/[token]'>;

export const GET = async (request: Request, { params }: Context) => answerLetterLink(request, (await params).token);
export const POST = async (request: Request, { params }: Context) => answerOneClick(request, (await params).token);
