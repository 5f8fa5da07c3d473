import { localeFromHeaders } from '@/lib/i18n/accept-language';
import { routes } from '@/lib/i18n/routes';

/** The bare address leads to the reader's language. Relative, because only the front knows the public address. */
export function GET(request: Request): Response {
  return new Response(null, {
    status: 307,
    headers: {
      location: routes.front.path(localeFromHeaders(request.headers)),
      'cache-control': 'no-store',
      vary: 'Accept-Language, Cookie',
    },
  });
}
