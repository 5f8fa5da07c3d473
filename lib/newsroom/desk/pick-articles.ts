import { z } from 'zod';
import type { Actor } from '../../auth/actor';
import { type Locale, locales } from '../../i18n/locales';
import { listArticles } from './article-list';

/** What pickers ask for: words of a headline, a language, and whether only what readers can see is wanted. */
export const pickQuery = z.object({
  q: z.string().trim().max(200).optional(),
  locale: z.enum(locales).optional(),
  state: z.literal('live').optional(),
});

export interface Pick {
  articleId: string;
  storyId: string;
  headline: string;
  publishedAt: Date | null;
}

/** A few articles that somebody may mean, the newest first; killed ones never. */
export async function pickArticles(
  actor: Actor,
  shownIn: Locale,
  query: z.output<typeof pickQuery>,
): Promise<{ items: Pick[] }> {
  const { items } = await listArticles(actor, shownIn, query);
  return {
    items: items
      .filter((row) => row.publicState !== 'killed')
      .slice(0, 12)
      .map(({ articleId, storyId, headline, publishedAt }) => ({ articleId, storyId, headline, publishedAt })),
  };
}
