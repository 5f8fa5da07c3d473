import { answerSitemapIndex } from '@/lib/syndication/sitemap/answer-sitemaps';

export const dynamic = 'force-dynamic';
export const GET = answerSitemapIndex;
