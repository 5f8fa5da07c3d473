import { editions } from '../lib/i18n/editions';
import { isLocale, type Locale, locales } from '../lib/i18n/locales';
import { escapeHtml } from '../lib/text/escape-html';
import { kept as en } from '../messages/en.json';
import { kept as ru } from '../messages/ru.json';
import { kept as tr } from '../messages/tr.json';
import { allKept, type Kept } from './ledger';
import { languageOf } from './paths';

const words = { tr, en, ru };

/** The files of the page by address, put in by the build: styles, and the script that knows the reader's theme. */
declare const OFFLINE_FILES: Record<string, string>;

/** A file of the offline page, for when the network has none; null for any other address. */
export function offlineFile(path: string): Response | null {
  const text = OFFLINE_FILES[path];
  if (text === undefined) return null;
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** What can be read: first what was saved, then what was read last. */
const bySavedAndRead = (a: Kept, b: Kept): number =>
  Number(b.savedAt !== null) - Number(a.savedAt !== null) || (b.savedAt ?? b.readAt) - (a.savedAt ?? a.readAt);

function listOf(articles: Kept[], own: Locale): string {
  const item = ({ path, title, locale }: Kept) => {
    const foreign = locale === own ? '' : ` lang="${escapeHtml(locale)}" hreflang="${escapeHtml(locale)}"`;
    return `<li><a href="${escapeHtml(path)}"${foreign}>${escapeHtml(title)}</a></li>`;
  };
  return `<ul>${articles.map(item).join('')}</ul>`;
}

/** The page itself, in a language, with what the device holds. */
export function offlineHtml(locale: Locale, address: string, kept: Kept[]): string {
  const { offline, offlineText, offlineNone, retry, front } = words[locale];
  const articles = [...kept].sort(bySavedAndRead);
  const own = articles.filter((article) => article.locale === locale);
  const others = articles.filter((article) => article.locale !== locale);
  // A paper may be called otherwise than it came: its pages know.
  const name = own[0]?.site || editions[locale].name;
  const styles = Object.keys(OFFLINE_FILES).filter((file) => file.endsWith('.css'));
  const scripts = Object.keys(OFFLINE_FILES).filter((file) => file.endsWith('.js'));
  const found = articles.length > 0;
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${editions[locale].dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${offline} · ${escapeHtml(name)}</title>
${scripts.map((file) => `<script src="${file}"></script>`).join('\n')}
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
</head>
<body>
<header><a href="/${locale}">${escapeHtml(name)}</a></header>
<main>
<h1>${offline}</h1>
<p>${found ? offlineText : offlineNone}</p>
${found ? listOf([...own, ...others], locale) : ''}
<p class="links"><a href="${escapeHtml(address)}">${retry}</a> · <a href="/${locale}">${front}</a></p>
</main>
</body>
</html>
`;
}

/** The language of an address that names none: a page opened before, else the device's own. */
const fallbackLocale = (): Locale => {
  const wanted = navigator.languages.map((language) => language.slice(0, 2)).find(isLocale);
  return wanted ?? locales[0];
};

/** Answers for a page that can't be had, when there is no network and no copy. */
export async function offlinePage(url: URL): Promise<Response> {
  const language = languageOf(url.pathname);
  const locale = isLocale(language) ? language : fallbackLocale();
  const kept = await allKept().catch(() => []);
  return new Response(offlineHtml(locale, url.pathname + url.search, kept), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}
