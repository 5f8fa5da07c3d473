import { answerFeed } from '@/lib/syndication/answer-feed';
import { frontFeed } from '@/lib/syndication/feeds';

export const GET = async (_: Request, { params }: RouteContext<'/[locale]/feed.json'>) =>
  answerFeed('json', (await params).locale, frontFeed);
