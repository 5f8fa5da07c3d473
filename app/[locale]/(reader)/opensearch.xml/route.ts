import { isLocale } from '@/lib/i18n/locales';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { openSearchOf } from '@/lib/syndication/open-search';
import { xmlResponse } from '@/lib/syndication/xml';

export async function GET(_: Request, { params }: RouteContext<'/[locale]/opensearch.xml'>): Promise<Response> {
  const { locale } = await params;
  press({ tags: [tags.site], ttl: 3_600 });
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return xmlResponse(await openSearchOf(locale), 'application/opensearchdescription+xml');
}
