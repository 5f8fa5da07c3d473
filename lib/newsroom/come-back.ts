import type { Locale } from '../i18n/locales';
import { newsroomPaths } from './paths';

/** A page of the newsroom, with its query. Nothing else may be led to after a sign-in: no other host, no handler. */
const page = /^\/(?:tr|en|ru)\/newsroom(?:\/[\w-]+)*(?:\?[\w=&%.+~-]*)?$/;
const signedOutPages = /^\/\w\w\/newsroom\/(?:sign-in|lost-password|new-password|invite)\b/;

/** The page somebody wanted before they had to sign in; the desk when it is none of ours. */
export const comeBackTo = (locale: Locale, wanted: string | null | undefined): string =>
  wanted && wanted.length <= 500 && page.test(wanted) && !signedOutPages.test(wanted)
    ? wanted
    : newsroomPaths.desk(locale);

/** The sign-in that leads back to a page. */
export function signInFrom(locale: Locale, wanted: string | null): string {
  const back = comeBackTo(locale, wanted?.replace(/([?&])_rsc=[^&]*&?/, '$1').replace(/[?&]$/, ''));
  const signIn = newsroomPaths.signIn(locale);
  return back === newsroomPaths.desk(locale) ? signIn : `${signIn}?${new URLSearchParams({ next: back })}`;
}
