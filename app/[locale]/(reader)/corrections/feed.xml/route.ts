import { answerFeed } from '@/lib/syndication/answer-feed';
import { correctionsFeed } from '@/lib/syndication/corrections-feed';

export const GET = async (_: Request, { params }: RouteContext<'/[locale]/corrections/feed.xml'>) =>
  answerFeed('xml', (await params).locale, correctionsFeed);
