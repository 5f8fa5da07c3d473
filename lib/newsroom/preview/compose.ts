import { type Discussion, getDiscussion } from '../../comments/threads';
import type { Database } from '../../db/client';
import type { Locale } from '../../i18n/locales';
import { articleAddress } from '../../stories/article-address';
import { type ArticlePage, composePage, listPublications } from '../../stories/article-page';
import { docMedia, docText } from '../../stories/body/plain-text';
import { getRelated, type Related, relatedShown } from '../../stories/related';
import { tellingWords } from '../../stories/terms';
import { previewCard } from './card';
import type { PreviewContent, Seen } from './content';
import { shownBody } from './shown-body';

/** Fields a reader's page can't do without, in the order in which the preview names them. */
const needed = ['headline', 'slug', 'standfirst'] as const;

/** An article's page as readers would get it, and what it is made of. */
export interface Preview {
  articleId: string;
  storyId: string;
  locale: Locale;
  page: ArticlePage;
  related: Related[];
  discussion: Discussion;
  seen: Seen;
  /** What is still empty. */
  lacks: (typeof needed)[number][];
  /** Blocks of the body of which a part or all can't be shown. */
  hidden: number;
  /** The address of the article that is live now, for the links of its comments. */
  livePath: string | null;
}

const noDiscussion: Discussion = { threads: [], next: null, single: null, sort: 'newest', focus: null };

/**
 * The page that publishing the content would make, from the same parts as the reader's: topics, byline, sources,
 * corrections, history with the change at its top, related stories by the words of this text, and the discussion.
 * @param from where its pictures are fetched from: no reader may have them yet
 */
export async function composePreview(db: Database, content: PreviewContent, from: string): Promise<Preview> {
  const { article, fields, doc, seen } = content;
  const { id, locale, storyId } = article;
  const { body, hidden } = shownBody(doc);
  const card = await previewCard(db, content, body);
  const { headline, standfirst, topics } = fields;
  const text = { locale, headline, standfirst, body: docText(body) };
  const [publications, words, live, discussion] = await Promise.all([
    listPublications(db, id),
    tellingWords(db, text),
    articleAddress(id),
    getDiscussion(id, { after: null, thread: null, comment: null }),
  ]);
  const note = seen.what === 'revision' ? seen.note : '';
  const [page, related] = await Promise.all([
    composePage(db, locale, card, [...publications, { at: card.updatedAt, fields, doc: body, note }]),
    getRelated(locale, id, relatedShown, [], { topics, words }),
  ]);
  const pictures = new Map(page.pictures);
  for (const id of docMedia(body)) {
    const picture = pictures.get(id);
    if (picture) pictures.set(id, { ...picture, file: { ...picture.file, from } });
  }
  const hero = card.hero && { ...card.hero, from };
  const lacks = needed.filter((field) => !fields[field].trim());
  return {
    articleId: id,
    storyId,
    locale,
    page: { ...page, pictures, card: { ...page.card, hero } },
    related,
    discussion: discussion ?? noDiscussion,
    seen,
    lacks,
    hidden,
    livePath: live?.path ?? null,
  };
}
