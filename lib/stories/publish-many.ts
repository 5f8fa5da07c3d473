import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { textList } from '../db/text-list';
import type { Locale } from '../i18n/locales';
import { type Digest, digestOf } from '../search/digest';
import { insertSearchEntries } from '../search/entries';
import { type ReadText, readTexts } from '../search/read-text';
import { readingMinutes } from '../text/reading-time';
import { docText } from './body/plain-text';
import type { BodyDoc } from './body/schema';
import type { RevisionFields } from './revision-fields';
import { insertTerms } from './terms';

/** An article that is stored live at once, with one revision. */
export interface ReadyArticle {
  id: string;
  revisionId: string;
  storyId: string;
  sectionId: string;
  locale: Locale;
  at: Date;
  /** With an address that no article of the language has or had. */
  fields: RevisionFields;
  doc: BodyDoc;
  /** Its words, when they were read before: that may go on while the database stores other articles. */
  words?: Digest;
}

/** What is read of an article for search and related stories. */
export const textOf = ({
  locale,
  fields,
  doc,
}: Pick<ReadyArticle, 'locale' | 'doc'> & { fields: Pick<RevisionFields, 'headline' | 'standfirst'> }) => ({
  ...{ locale, headline: fields.headline, standfirst: fields.standfirst, body: docText(doc) },
});

/** Columns as arrays: one parameter each, however many rows. */
const columns = <Row>(rows: Row[], ...values: [type: string, value: (row: Row) => unknown][]): SQL =>
  sql.join(
    values.map(([type, value]) => {
      const list = textList(rows.map((row) => String(value(row))));
      return type === 'text' ? list : sql`${list}::${sql.raw(type)}[]`;
    }),
    sql`, `,
  );

/**
 * Stores many articles as publishing one after another would have: each with one revision that went live. For archives
 * and measurements; announces nothing.
 */
export async function publishMany(tx: Transaction, articles: ReadyArticle[]): Promise<void> {
  const unread = articles.filter((one) => !one.words);
  const texts = await readTexts(tx, unread.map(textOf));
  const wordsOf = new Map(unread.map((one, place) => [one.id, digestOf(texts[place] as ReadText)]));
  const read = articles.map((one) => ({ ...one, words: one.words ?? (wordsOf.get(one.id) as Digest) }));
  const at = (one: ReadyArticle) => one.at.toISOString();
  // Articles and revisions point at each other, so they go in by one statement.
  await tx.execute(sql`
    with revisions as (
      insert into revision (id, article_id, seq, fields, doc, created_at)
      select id, article_id, 1, fields, doc, at from unnest(${columns(
        read,
        ['uuid', (one) => one.revisionId],
        ['uuid', (one) => one.id],
        ['jsonb', (one) => JSON.stringify(one.fields)],
        ['jsonb', (one) => JSON.stringify(one.doc)],
        ['timestamptz', at],
      )}) as row (id, article_id, fields, doc, at)
    ), articles as (
      insert into article (id, story_id, locale, public_state, live_revision_id, first_published_at, updated_at,
        section_id, slug, kicker, headline, standfirst, reading_minutes)
      select id, story_id, locale, 'live', revision_id, at, at, section_id, slug, kicker, headline, standfirst, minutes
      from unnest(${columns(
        read,
        ['uuid', (one) => one.id],
        ['uuid', (one) => one.storyId],
        ['text', (one) => one.locale],
        ['uuid', (one) => one.revisionId],
        ['timestamptz', at],
        ['uuid', (one) => one.sectionId],
        ['text', (one) => one.fields.slug],
        ['text', (one) => one.fields.kicker],
        ['text', (one) => one.fields.headline],
        ['text', (one) => one.fields.standfirst],
        ['int', (one) => readingMinutes(one.locale, one.words.read)],
      )}) as row (id, story_id, locale, revision_id, at, section_id, slug, kicker, headline, standfirst, minutes)
      returning id, locale, slug, live_revision_id, updated_at
    ), slugs as (
      insert into slug (locale, slug, article_id, current) select locale, slug, id, true from articles
    )
    insert into publication (article_id, at, revision_id) select id, updated_at, live_revision_id from articles`);

  const subjects = (table: 'article_topic' | 'byline' | 'article_source', field: 'topics' | 'byline' | 'sources') => {
    const rows = read.flatMap((one) => one.fields[field].map((id, pos) => ({ one, id, pos })));
    if (!rows.length) return;
    const key = { article_topic: 'topic_id', byline: 'person_id', article_source: 'source_id' }[table];
    const listed = table === 'article_source' ? sql`` : sql`, locale, first_published_at`;
    return tx.execute(sql`
      insert into ${sql.identifier(table)} (${sql.identifier(key)}, article_id, pos${listed})
      select id, article_id, pos${listed} from unnest(${columns(
        rows,
        ['uuid', (row) => row.id],
        ['uuid', (row) => row.one.id],
        ['int', (row) => row.pos],
        ['text', (row) => row.one.locale],
        ['timestamptz', (row) => at(row.one)],
      )}) as row (id, article_id, pos, locale, first_published_at)`);
  };
  await subjects('article_topic', 'topics');
  await subjects('byline', 'byline');
  await subjects('article_source', 'sources');

  const found = read.map(({ id, storyId, sectionId, locale, at: publishedAt, fields, words }) => ({
    ...{ id, storyId, locale, publishedAt, words },
    subjects: [sectionId, ...fields.topics, ...fields.byline],
  }));
  await insertTerms(tx, found);
  await insertSearchEntries(tx, found);
}
