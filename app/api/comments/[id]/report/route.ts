import { answerReport } from '@/lib/comments/answer-vote';

export const POST = async (request: Request, { params }: RouteContext<'/api/comments/[id]/report'>) =>
  answerReport(request, (await params).id);
