import { answerStaffMedia } from '@/lib/media/answer-media';

/** Pictures for staff, published or not. */
export const GET = async (request: Request, { params }: RouteContext<'/api/newsroom/media/files/[hash]/[file]'>) => {
  const { hash, file } = await params;
  return answerStaffMedia(request, hash, file);
};
