import { answerComments } from '@/lib/comments/answer-comments';
import { answerSubmit } from '@/lib/comments/answer-submit';

type Context = RouteContext<'/api/articles/[id]/comments'>;

export const GET = async (request: Request, { params }: Context) => answerComments(request, (await params).id);
export const POST = async (request: Request, { params }: Context) => answerSubmit(request, (await params).id);
