import { answerFeed } from '@/lib/syndication/answer-feed';
import { topicFeed } from '@/lib/syndication/feeds';

export async function GET(_: Request, { params }: RouteContext<'/[locale]/topic/[slug]/feed.xml'>) {
  const { locale, slug } = await params;
  return answerFeed('xml', locale, (own) => topicFeed(own, slug));
}
