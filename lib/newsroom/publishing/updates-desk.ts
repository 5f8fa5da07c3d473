import { eq } from 'drizzle-orm';
import { validate } from 'uuid';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { article, story } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { type LiveUpdate, listLiveUpdates } from '../../stories/live-updates';
import { mayUpdate } from './live-updates';

/** A live story as its updates are written: null when it is none, or not this person's to write on. */
export async function getUpdatesDesk(
  actor: Actor,
  articleId: string,
): Promise<{ headline: string; locale: Locale; updates: LiveUpdate[] } | null> {
  const [found] = validate(articleId)
    ? await db()
        .select({ article, kind: story.kind })
        .from(article)
        .innerJoin(story, eq(story.id, article.storyId))
        .where(eq(article.id, articleId))
    : [];
  if (found?.kind !== 'live' || found.article.publicState === 'killed' || !mayUpdate(actor, found.article)) return null;
  const { headline, locale } = found.article;
  return { headline, locale, updates: await listLiveUpdates(db(), articleId) };
}
