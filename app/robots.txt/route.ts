import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { robotsText } from '@/lib/syndication/robots';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  press({ tags: [tags.site], ttl: 3_600 });
  return new Response(robotsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
