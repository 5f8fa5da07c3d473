import { answerFeed } from '@/lib/syndication/answer-feed';
import { topicFeed } from '@/lib/syndication/feeds';

export async function GET(_: Request, { params }: RouteContext<'/[locale]/topic/[slug]/feed.json'>) {
  const { locale, slug } = await params;
  return answerFeed('json', locale, (own) => topicFeed(own, slug));
}
