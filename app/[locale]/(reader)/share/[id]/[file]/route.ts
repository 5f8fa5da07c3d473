import { answerShareCard } from '@/lib/share-cards/answer-share-card';

export const GET = async (_: Request, { params }: RouteContext<'/[locale]/share/[id]/[file]'>) => {
  const { locale, id, file } = await params;
  return answerShareCard(locale, id, file);
};
