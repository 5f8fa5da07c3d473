import { answerFeed } from '@/lib/syndication/answer-feed';
import { sectionFeed } from '@/lib/syndication/feeds';

export async function GET(_: Request, { params }: RouteContext<'/[locale]/[section]/feed.xml'>) {
  const { locale, section } = await params;
  return answerFeed('xml', locale, (own) => sectionFeed(own, section));
}
