import { answerPreviewMedia } from '@/lib/media/answer-media';

/** Pictures of an unpublished text, for the holder of its preview link. */
export const GET = async (request: Request, { params }: RouteContext<'/api/preview/[token]/media/[hash]/[file]'>) => {
  const { token, hash, file } = await params;
  return answerPreviewMedia(request, token, hash, file);
};
