import { answerMedia } from '@/lib/media/answer-media';

/** Pictures under `next dev` and `next start`; the press serves them itself. */
export const GET = async (_request: Request, { params }: RouteContext<'/media/[hash]/[file]'>) => {
  const { hash, file } = await params;
  return answerMedia(hash, file);
};
