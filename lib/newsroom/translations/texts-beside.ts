import { and, eq, inArray, ne } from 'drizzle-orm';
import { type Actor, authorise, mayEdit } from '../../auth/actor';
import { type Database, db } from '../../db/client';
import { article, revision } from '../../db/schema/stories';
import { type Locale, locales } from '../../i18n/locales';
import { type DraftDoc, draftFields } from '../drafts/draft-content';
import { readDraft } from '../drafts/read-draft';
import { currentRevision } from './source-revision';
import { findStale, type StaleTranslation } from './stale';

/** The text of a story in another language, to translate from. */
export interface TextBeside {
  articleId: string;
  locale: Locale;
  publicState: (typeof article.$inferSelect)['publicState'];
  headline: string;
  standfirst: string;
  kicker: string;
  doc: DraftDoc;
  /** What can be named as the source; null while nothing of the text was frozen. */
  revisionId: string | null;
}

export interface TextsBeside {
  storyId: string;
  /** The story's other texts in the order of languages. */
  texts: TextBeside[];
  /** The language this article was translated from. */
  translatedFrom: Locale | null;
  stale: StaleTranslation['source'] | null;
  /** Whether the person may say what the article follows. */
  editable: boolean;
}

/** What readers have of an article, else what was written last. */
async function textOf(database: Database, own: typeof article.$inferSelect): Promise<TextBeside> {
  const current = await currentRevision(database, own);
  const working = own.publicState === 'live' && current ? current : await readDraft(database, own.id);
  const { headline, standfirst, kicker } = draftFields.parse(working.fields);
  return {
    articleId: own.id,
    locale: own.locale,
    publicState: own.publicState,
    headline,
    standfirst,
    kicker,
    doc: working.doc,
    revisionId: current?.id ?? null,
  };
}

/**
 * The texts of the same story in the other languages, for whoever translates an article. Killed ones are left out:
 * their text is gone for everybody.
 * @returns null when there is no such article
 * @throws Refusal `forbidden`
 */
export async function readTextsBeside(actor: Actor, articleId: string): Promise<TextsBeside | null> {
  authorise(actor, 'article.read');
  const database = db();
  const [own] = await database.select().from(article).where(eq(article.id, articleId));
  if (!own) return null;
  const others = await database
    .select()
    .from(article)
    .where(
      and(
        eq(article.storyId, own.storyId),
        ne(article.id, articleId),
        inArray(article.publicState, ['never', 'live', 'withdrawn']),
      ),
    );
  const [texts, [stale], [source]] = await Promise.all([
    Promise.all(others.map((other) => textOf(database, other))),
    findStale(database, eq(article.id, articleId), 1),
    own.translatedFromRevisionId
      ? database
          .select({ locale: article.locale })
          .from(revision)
          .innerJoin(article, eq(article.id, revision.articleId))
          .where(eq(revision.id, own.translatedFromRevisionId))
      : [],
  ]);
  return {
    storyId: own.storyId,
    texts: locales.flatMap((locale) => texts.find((text) => text.locale === locale) ?? []),
    translatedFrom: source?.locale ?? null,
    stale: stale?.source ?? null,
    editable: mayEdit(actor, own),
  };
}
