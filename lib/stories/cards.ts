import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../db/client';
import { media, mediaI18n } from '../db/schema/media';
import { section, sectionI18n } from '../db/schema/sections';
import { article, story } from '../db/schema/stories';
import type { PictureFile, PictureWords } from '../media/picture';

/** What a list shows of an article. */
export interface Card {
  id: string;
  storyId: string;
  slug: string;
  kicker: string;
  headline: string;
  standfirst: string;
  publishedAt: Date;
  updatedAt: Date;
  readingMinutes: number;
  commentCount: number;
  kind: (typeof story.$inferSelect)['kind'];
  archive: boolean;
  section: { id: string; slug: string; name: string; accent: (typeof section.$inferSelect)['accent'] };
  hero: PictureFile | null;
  heroWords: PictureWords | null;
  authors: string[];
}

const hero = alias(media, 'hero');
const heroWords = alias(mediaI18n, 'hero_words');

/** Columns and joins of a card; callers add `where`, `orderBy` and `limit`. Only live articles make cards. */
export function selectCards(tx: Transaction) {
  return tx
    .select({
      id: article.id,
      storyId: article.storyId,
      slug: article.slug,
      kicker: article.kicker,
      headline: article.headline,
      standfirst: article.standfirst,
      publishedAt: sql<Date>`${article.firstPublishedAt}`.mapWith(article.firstPublishedAt),
      updatedAt: sql<Date>`${article.updatedAt}`.mapWith(article.updatedAt),
      readingMinutes: article.readingMinutes,
      commentCount: article.commentCount,
      kind: story.kind,
      archive: story.archive,
      section: { id: section.id, slug: sectionI18n.slug, name: sectionI18n.name, accent: section.accent },
      hero: {
        hash: hero.hash,
        width: hero.width,
        height: hero.height,
        focalX: hero.focalX,
        focalY: hero.focalY,
        shareHash: hero.shareHash,
      },
      heroWords: { alt: heroWords.alt, caption: heroWords.caption, credit: heroWords.credit },
      authors: sql<string[]>`array(
        select words.name from byline
        join person_i18n words on words.person_id = byline.person_id and words.locale = byline.locale
        where byline.article_id = ${article.id} order by byline.pos)`,
    })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .innerJoin(section, eq(section.id, article.sectionId))
    .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
    .leftJoin(hero, eq(hero.id, article.heroId))
    .leftJoin(heroWords, and(eq(heroWords.mediaId, hero.id), eq(heroWords.locale, article.locale)))
    .$dynamic();
}
