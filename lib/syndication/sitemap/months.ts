import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { reading } from '../../db/client';
import { sectionI18n } from '../../db/schema/sections';
import { article } from '../../db/schema/stories';
import { type Locale, locales } from '../../i18n/locales';

/** Addresses in one file: the protocol's limit is 50,000 (sitemaps.org), with up to four links each. */
export const sitemapSize = 50_000;

/** Part of an edition's archive: a month, UTC, and where it holds more than a file may, which part of it. */
export interface SitemapPart {
  locale: Locale;
  /** `2026-11` */
  month: string;
  /** From 1. */
  part: number;
}

const live = (locale: Locale) => and(eq(article.locale, locale), eq(article.publicState, 'live'));

/** Every part that has articles, with the time of its newest change. Months stay what they are while the archive grows. */
export const listSitemapParts = (): Promise<(SitemapPart & { changedAt: Date })[]> =>
  reading(async (db) => {
    const rows = await db.execute<{ locale: Locale; month: string; n: string; changed: string }>(sql`
      select locale, to_char(first_published_at at time zone 'UTC', 'YYYY-MM') as month, count(*) as n,
        to_char(max(updated_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed
      from article where public_state = 'live' group by 1, 2 order by 2 desc, 1`);
    return rows.rows
      .filter((row) => locales.includes(row.locale))
      .flatMap(({ locale, month, n, changed }) =>
        Array.from({ length: Math.ceil(Number(n) / sitemapSize) }, (_, at) => ({
          locale,
          month,
          part: at + 1,
          changedAt: new Date(changed),
        })),
      );
  });

/** The name of a part's file: `tr-2026-11`, `tr-2026-11-2`. */
export const partName = ({ locale, month, part }: SitemapPart): string =>
  `${locale}-${month}${part > 1 ? `-${part}` : ''}`;

/** Reads a file's name; null for what names no part, or a year that PostgreSQL may not know. */
export function parsePartName(name: string): SitemapPart | null {
  const [, locale, month, part = '1'] =
    /^(\w\w)-([12]\d{3}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(name) ?? [];
  const own = locales.find((one) => one === locale);
  return own && month ? { locale: own, month, part: Number(part) } : null;
}

export interface SitemapArticle {
  storyId: string;
  slug: string;
  section: string;
  updatedAt: Date;
  /** The story's live articles in all languages, this one too. */
  versions: { locale: Locale; slug: string; section: string }[];
}

/** The articles of a part, oldest first. */
export const readSitemapPart = ({ locale, month, part }: SitemapPart): Promise<SitemapArticle[]> =>
  reading(async (db) => {
    const from = new Date(`${month}-01T00:00:00Z`);
    const to = new Date(from);
    to.setUTCMonth(to.getUTCMonth() + 1);
    const rows = await db
      .select({
        storyId: article.storyId,
        slug: article.slug,
        section: sectionI18n.slug,
        updatedAt: sql<Date>`${article.updatedAt}`.mapWith(article.updatedAt),
        versions: sql<SitemapArticle['versions']>`(
          select json_agg(json_build_object('locale', other.locale, 'slug', other.slug, 'section', words.slug))
          from article other
          join section_i18n words on words.section_id = other.section_id and words.locale = other.locale
          where other.story_id = ${article.storyId} and other.public_state = 'live')`,
      })
      .from(article)
      .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, locale)))
      .where(and(live(locale), gte(article.firstPublishedAt, from), lt(article.firstPublishedAt, to)))
      .orderBy(asc(article.firstPublishedAt), asc(article.id))
      // The only OFFSET: within one month, for programs that read all of it anyway.
      .offset((part - 1) * sitemapSize)
      .limit(sitemapSize);
    return rows;
  });
