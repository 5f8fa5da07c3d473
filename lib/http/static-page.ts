import { currentEdition } from '../i18n/current-edition';
import { type Locale, locales } from '../i18n/locales';
import { type ErrorStatus, errorWords } from './error-words';
import { retryAfter } from './problem';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any text safe between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

const frontLink = (locale: Locale, text: string): string =>
  `<a href="/${locale}" lang="${locale}" hreflang="${locale}">${text}</a>`;

/**
 * A whole page that tells of a failure, without the application, the database or a script.
 * @param retry path that the reader asked for, where asking again may help
 */
export function staticPage(status: ErrorStatus, locale: Locale, retry?: string): string {
  const words = errorWords[locale];
  const { title, text } = words.statuses[status];
  const { name, dir } = currentEdition(locale);
  const others = locales.filter((other) => other !== locale);
  const again = retry ? `<a href="${escapeHtml(retry)}">${words.retry}</a> · ` : '';
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · ${name}</title>
<link rel="stylesheet" href="/error.css">
</head>
<body>
<header><a href="/${locale}">${name}</a></header>
<main>
<p class="status">${status}</p>
<h1>${title}</h1>
<p>${text}</p>
<p class="links">${again}${frontLink(locale, words.frontPage)}</p>
</main>
<footer><nav aria-label="${words.editions}">${others.map((other) => frontLink(other, currentEdition(other).name)).join(' · ')}</nav></footer>
</body>
</html>
`;
}

/** The page as a route handler's answer. */
export const staticPageResponse = (status: ErrorStatus, locale: Locale, headers: HeadersInit = {}): Response =>
  new Response(staticPage(status, locale), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'cache-control': 'private, no-store',
      ...retryAfter(status),
      ...Object.fromEntries(new Headers(headers)),
    },
  });
