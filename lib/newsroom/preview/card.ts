import { and, eq } from 'drizzle-orm';
import type { Database } from '../../db/client';
import { media, mediaI18n } from '../../db/schema/media';
import { schedule } from '../../db/schema/newsroom';
import { section, sectionI18n } from '../../db/schema/sections';
import { docText } from '../../stories/body/plain-text';
import type { BodyDoc } from '../../stories/body/schema';
import type { Card } from '../../stories/cards';
import { countWords, readingMinutes } from '../../text/reading-time';
import type { PreviewContent } from './content';

/** The section as readers would see it; without words in the article's language it has no name and no address. */
async function sectionOf(db: Database, { locale, sectionId }: PreviewContent['article']): Promise<Card['section']> {
  const [found] = await db
    .select({ accent: section.accent, slug: sectionI18n.slug, name: sectionI18n.name })
    .from(section)
    .leftJoin(sectionI18n, and(eq(sectionI18n.sectionId, section.id), eq(sectionI18n.locale, locale)))
    .where(eq(section.id, sectionId));
  return { id: sectionId, slug: found?.slug ?? '', name: found?.name ?? '', accent: found?.accent ?? 'crimson' };
}

async function heroOf(db: Database, { article, fields }: PreviewContent): Promise<Pick<Card, 'hero' | 'heroWords'>> {
  if (!fields.heroId) return { hero: null, heroWords: null };
  const [found] = await db
    .select({ hero: media, heroWords: mediaI18n })
    .from(media)
    .leftJoin(mediaI18n, and(eq(mediaI18n.mediaId, media.id), eq(mediaI18n.locale, article.locale)))
    .where(eq(media.id, fields.heroId));
  return found ?? { hero: null, heroWords: null };
}

/** When the text would be published: at its open schedule's time, else now. */
async function publicationOf(db: Database, articleId: string): Promise<Date> {
  const [open] = await db
    .select({ at: schedule.runAt })
    .from(schedule)
    .where(and(eq(schedule.articleId, articleId), eq(schedule.state, 'open')));
  const now = new Date();
  return open && open.at > now ? open.at : now;
}

/** The card that publishing the content would project, with the times it would then have. */
export async function previewCard(db: Database, content: PreviewContent, body: BodyDoc): Promise<Card> {
  const { article, fields, kind, archive } = content;
  const [ownSection, hero, at] = await Promise.all([
    sectionOf(db, article),
    heroOf(db, content),
    publicationOf(db, article.id),
  ]);
  const words = countWords(`${fields.headline} ${fields.standfirst} ${docText(body)}`);
  return {
    id: article.id,
    storyId: article.storyId,
    slug: fields.slug,
    kicker: fields.kicker,
    headline: fields.headline,
    standfirst: fields.standfirst,
    publishedAt: article.firstPublishedAt ?? at,
    updatedAt: at,
    readingMinutes: readingMinutes(article.locale, words),
    commentCount: article.commentCount,
    kind,
    archive,
    section: ownSection,
    ...hero,
    // A card's authors are for lists; the page names them from its byline.
    authors: [],
  };
}
