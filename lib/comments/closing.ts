import { siteSettings } from '../settings/site';

const day = 24 * 60 * 60_000;

/** When readers may no longer comment on an article, by the site's settings; null: never, or it is not published. */
export async function commentsEnd(publishedAt: Date | null): Promise<Date | null> {
  const { commentDays } = await siteSettings();
  return commentDays && publishedAt ? new Date(publishedAt.getTime() + commentDays * day) : null;
}

/** Whether that moment has come. */
export const commentsOver = (end: Date | null, now = new Date()): boolean => end !== null && end <= now;
