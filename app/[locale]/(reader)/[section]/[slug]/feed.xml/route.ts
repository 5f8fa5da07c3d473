import { answerArticleFeed } from '@/lib/syndication/answer-article-feed';

export const GET = async (_: Request, { params }: RouteContext<'/[locale]/[section]/[slug]/feed.xml'>) =>
  answerArticleFeed('xml', await params);
