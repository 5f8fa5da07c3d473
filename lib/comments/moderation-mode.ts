import { eq, sql } from 'drizzle-orm';
import { reading } from '../db/client';
import type { moderationModes } from '../db/schema/columns';
import { section } from '../db/schema/sections';
import { article } from '../db/schema/stories';
import { siteSettings } from '../settings/site';

export type ModerationMode = (typeof moderationModes)[number];

/** How comments on an article are moderated: as it says itself, else its section, else the site. */
export async function moderationMode(articleId: string): Promise<ModerationMode> {
  const [found] = await reading((db) =>
    db
      .select({ mode: sql<ModerationMode | null>`coalesce(${article.moderation}, ${section.moderation})` })
      .from(article)
      .innerJoin(section, eq(section.id, article.sectionId))
      .where(eq(article.id, articleId)),
  );
  return found?.mode ?? (await siteSettings()).moderation;
}
