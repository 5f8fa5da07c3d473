import { and, desc, eq } from 'drizzle-orm';
import { getTranslations } from 'next-intl/server';
import { reading } from '../db/client';
import { comment } from '../db/schema/comments';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { routes, withQuery } from '../i18n/routes';
import { press } from '../press/card';
import { tags } from '../press/tags';
import type { ArticlePage } from '../stories/article-page';
import { beginningOf } from '../text/beginning';
import { escapeHtml } from '../text/escape-html';
import type { Feed } from './feed';

/** Comments in a feed: what a busy discussion brings between two looks. */
const size = 50;
/** Characters. */
const summaryLongest = 280;

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

/** The published comments of an article, newest first. */
export async function commentsFeed(locale: Locale, { card }: ArticlePage): Promise<Feed> {
  const t = await getTranslations({ locale, namespace: 'feeds' });
  press({ tags: [tags.article(card.id), tags.comments(card.id)] });
  const rows = await reading((db) =>
    db
      .select({
        id: comment.id,
        name: comment.authorName,
        body: comment.body,
        at: comment.createdAt,
        editedAt: comment.editedAt,
      })
      .from(comment)
      .where(and(eq(comment.articleId, card.id), eq(comment.status, 'published')))
      .orderBy(desc(comment.createdAt), desc(comment.id))
      .limit(size),
  );
  const path = routes.article.path(locale, card.section.slug, card.slug);
  return {
    locale,
    title: t('comments', { headline: card.headline }),
    description: card.standfirst || card.headline,
    path,
    items: rows.map(({ id, name, body, at, editedAt }) => ({
      id: `urn:uuid:${id}`,
      url: absolute(withQuery(path, { comment: id }, `c-${id}`)),
      title: t('commentBy', { name }),
      summary: beginningOf(body, summaryLongest),
      html: paragraphs(body),
      publishedAt: at,
      updatedAt: editedAt ?? at,
      authors: [{ name }],
      topics: [],
      picture: null,
    })),
  };
}
