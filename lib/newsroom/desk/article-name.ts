import { and, eq, ne } from 'drizzle-orm';
import { validate } from 'uuid';
import { type Actor, authorise, may } from '../../auth/actor';
import { db } from '../../db/client';
import { article } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { selectRows } from './article-rows';

/** What an article is called and its language; null when there is none, or it was killed and is not theirs to read. */
export async function getArticleName(
  actor: Actor,
  articleId: string,
): Promise<{ headline: string; locale: Locale } | null> {
  authorise(actor, 'article.read');
  if (!validate(articleId)) return null;
  const readable = may(actor, 'article.readKilled') ? undefined : ne(article.publicState, 'killed');
  const [found] = await selectRows(db(), actor.locale).where(and(eq(article.id, articleId), readable));
  return found ? { headline: found.headline, locale: found.locale } : null;
}
