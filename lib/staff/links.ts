import type { Locale } from '../i18n/locales';
import { newsroomPaths } from '../newsroom/paths';
import { env } from '../settings/env';

/**
 * The address at which a token is used. It stands behind the `#`, which browsers never send: no log, no proxy and no
 * referrer gets to see it; the page sends it on in the body of a request.
 */
export const linkWith = (page: 'invite' | 'newPassword', locale: Locale, token: string): string =>
  `${env().SITE_URL}${newsroomPaths[page](locale)}#${token}`;
