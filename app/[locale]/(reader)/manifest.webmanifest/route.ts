import { isLocale } from '@/lib/i18n/locales';
import { webManifestResponse } from '@/lib/i18n/web-manifest';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';

export async function GET(_: Request, { params }: RouteContext<'/[locale]/manifest.webmanifest'>): Promise<Response> {
  const { locale } = await params;
  press({ tags: [tags.site], ttl: 3_600 });
  return isLocale(locale) ? webManifestResponse(locale) : new Response(null, { status: 404 });
}
