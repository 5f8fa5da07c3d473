import { answerLike } from '@/lib/comments/answer-vote';

export const POST = async (request: Request, { params }: RouteContext<'/api/comments/[id]/like'>) =>
  answerLike(request, (await params).id);
