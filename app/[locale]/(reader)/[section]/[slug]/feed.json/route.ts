import { answerArticleFeed } from '@/lib/syndication/answer-article-feed';

export const GET = async (_: Request, { params }: RouteContext<'/[locale]/[section]/[slug]/feed.json'>) =>
  answerArticleFeed('json', await params);
