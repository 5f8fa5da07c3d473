import { answerSitemap } from '@/lib/syndication/sitemap/answer-sitemaps';

export const GET = async (_: Request, { params }: RouteContext<'/sitemaps/[file]'>) =>
  answerSitemap((await params).file);
