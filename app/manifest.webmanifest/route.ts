import { webManifestResponse } from '@/lib/i18n/web-manifest';
import { press } from '@/lib/press/card';
import { tags } from '@/lib/press/tags';
import { env } from '@/lib/settings/env';

export const dynamic = 'force-dynamic';

/** Pages name their edition's own; this is for what looks where manifests usually lie. */
export async function GET(): Promise<Response> {
  press({ tags: [tags.site], ttl: 3_600 });
  return webManifestResponse(env().DEFAULT_LOCALE);
}
