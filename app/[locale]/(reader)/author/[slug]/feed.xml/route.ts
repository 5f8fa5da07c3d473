import { answerFeed } from '@/lib/syndication/answer-feed';
import { authorFeed } from '@/lib/syndication/feeds';

export async function GET(_: Request, { params }: RouteContext<'/[locale]/author/[slug]/feed.xml'>) {
  const { locale, slug } = await params;
  return answerFeed('xml', locale, (own) => authorFeed(own, slug));
}
