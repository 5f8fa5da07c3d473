import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db, type Transaction } from '@/lib/db/client';
import { article, publication, revision, slug, story } from '@/lib/db/schema/stories';
import { articleTopic, byline } from '@/lib/db/schema/subjects';
import type { Locale } from '@/lib/i18n/locales';
import { docText } from '@/lib/stories/body/plain-text';
import { insertTerms } from '@/lib/stories/terms';
import { countWords, readingMinutes } from '@/lib/text/reading-time';
import type { WrittenArticle } from '../text/write';
import type { StoryPlan } from './plan';
import type { Random } from './random';

/** Ids of the version the portal makes, of a moment of the past, by the seed. */
export const idAt = (random: Random, at: Date): string => v7({ msecs: at.getTime(), random: random.bytes(16) });

export interface NewStory {
  id: string;
  plan: StoryPlan;
  sectionId: string;
}

export interface NewArticle {
  id: string;
  revisionId: string;
  story: NewStory;
  locale: Locale;
  at: Date;
  slug: string;
  topicIds: string[];
  personIds: string[];
  text: WrittenArticle;
}

async function insertArticles(tx: Transaction, articles: NewArticle[]): Promise<void> {
  const revisions = articles.map((one) => ({
    id: one.revisionId,
    articleId: one.id,
    seq: 1,
    fields: {
      headline: one.text.headline,
      standfirst: one.text.standfirst,
      kicker: one.text.kicker,
      slug: one.slug,
      dateline: one.text.dateline,
      heroId: null,
      byline: one.personIds,
      topics: one.topicIds,
      sources: [],
    },
    doc: one.text.doc,
    createdAt: one.at,
  }));
  const rows = articles.map((one) => ({
    id: one.id,
    storyId: one.story.id,
    locale: one.locale,
    publicState: 'live' as const,
    liveRevisionId: one.revisionId,
    firstPublishedAt: one.at,
    updatedAt: one.at,
    sectionId: one.story.sectionId,
    slug: one.slug,
    kicker: one.text.kicker,
    headline: one.text.headline,
    standfirst: one.text.standfirst,
    readingMinutes: readingMinutes(one.locale, countWords(docText(one.text.doc))),
  }));
  // Articles and revisions point at each other, so they go in by one statement.
  const first = tx.insert(revision).values(revisions).returning({ id: revision.id });
  await tx.execute(sql`with stored as ${first} ${tx.insert(article).values(rows).getSQL()}`);
}

/** Stores stories with their articles as publishing would have: each with one revision, which went live. */
export async function loadStories(stories: NewStory[], articles: NewArticle[]): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.insert(story).values(
      stories.map(({ id, sectionId, plan }) => ({
        id,
        sectionId,
        originLocale: plan.locales[0] ?? 'tr',
        kind: plan.kind,
      })),
    );
    await tx.execute(sql`
      insert into bench_thread select * from unnest(
        ${sql.param(stories.map(({ id }) => id))}::uuid[], ${sql.param(stories.map(({ plan }) => plan.thread.number))}::int[])`);
    await insertArticles(tx, articles);
    await tx
      .insert(slug)
      .values(articles.map((one) => ({ locale: one.locale, slug: one.slug, articleId: one.id, current: true })));
    await tx
      .insert(publication)
      .values(articles.map((one) => ({ articleId: one.id, revisionId: one.revisionId, at: one.at })));
    const listed = (one: NewArticle) => ({ articleId: one.id, locale: one.locale, firstPublishedAt: one.at });
    await tx
      .insert(articleTopic)
      .values(articles.flatMap((one) => one.topicIds.map((topicId, pos) => ({ ...listed(one), topicId, pos }))));
    await tx
      .insert(byline)
      .values(articles.flatMap((one) => one.personIds.map((personId, pos) => ({ ...listed(one), personId, pos }))));
    await insertTerms(
      tx,
      articles.map((one) => ({
        id: one.id,
        locale: one.locale,
        publishedAt: one.at,
        headline: one.text.headline,
        standfirst: one.text.standfirst,
        body: docText(one.text.doc),
      })),
    );
  });
}
