import { addresses } from '../../i18n/alternates';
import { type Locale, locales } from '../../i18n/locales';
import { routes } from '../../i18n/routes';
import { press } from '../../press/card';
import { tags } from '../../press/tags';
import { xmlResponse } from '../xml';
import { listSitemapParts, parsePartName, partName, readSitemapPart, sitemapSize } from './months';
import { newsSitemap } from './news';
import { standingPages } from './standing-pages';
import { sitemapIndexOf, sitemapOf } from './write-sitemap';

/** Seconds: an index or a month changes with every article, which drops it; the rest is for lost announcements. */
const ttl = 600;
const type = 'application/xml';
/** The files of the pages that are not articles: `pages`, `pages-2`. */
const standingName = (part: number): string => (part > 1 ? `pages-${part}` : 'pages');
const standingNamed = /^pages(?:-([2-9]|[1-9]\d{1,3}))?$/;

const sitemapPath = (name: string): string => `/sitemaps/${name}.xml`;
/** Every edition's front tag: announced by all that publishes, changes or takes down an article. */
const everyFront = (): string[] => [tags.site, ...locales.map((locale) => tags.front(locale))];

/** The index of all sitemaps. */
export async function answerSitemapIndex(): Promise<Response> {
  const [parts, pages] = await Promise.all([listSitemapParts(), standingPages()]);
  press({ tags: everyFront(), ttl });
  const standing = Array.from({ length: Math.ceil(pages.length / sitemapSize) }, (_, at) => standingName(at + 1));
  return xmlResponse(
    sitemapIndexOf([
      ...standing.map((name) => ({ path: sitemapPath(name) })),
      ...parts.map((part) => ({ path: sitemapPath(partName(part)), changedAt: part.changedAt })),
    ]),
    type,
  );
}

/** A file of the pages that are not articles, or 404. */
async function answerStanding(part: number): Promise<Response> {
  const pages = (await standingPages()).slice((part - 1) * sitemapSize, part * sitemapSize);
  return pages.length ? xmlResponse(sitemapOf(pages), type) : new Response(null, { status: 404 });
}

/** One sitemap: a month of an edition, or the pages that are not articles. Others are 404. */
export async function answerSitemap(file: string): Promise<Response> {
  press({ tags: everyFront(), ttl });
  const name = /^([\w-]+)\.xml$/.exec(file)?.[1] ?? '';
  const standing = standingNamed.exec(name);
  if (standing) return answerStanding(Number(standing[1] ?? 1));
  const part = parsePartName(name);
  const articles = part ? await readSitemapPart(part) : [];
  if (!part || !articles.length) return new Response(null, { status: 404 });
  const pages = articles.map(({ slug, section, updatedAt, versions }) => ({
    path: routes.article.path(part.locale, section, slug),
    changedAt: updatedAt,
    alternates: addresses<{ section: string; slug: string }>(
      Object.fromEntries(versions.map((one) => [one.locale, one])) as Partial<Record<Locale, (typeof versions)[0]>>,
      (locale, at) => routes.article.path(locale, at.section, at.slug),
    ),
  }));
  return xmlResponse(sitemapOf(pages), type);
}

/** The news sitemap. Kept for a minute: news search comes often. */
export async function answerNewsSitemap(): Promise<Response> {
  press({ tags: everyFront(), ttl: 60 });
  return xmlResponse(await newsSitemap(), type);
}
