import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { db } from '@/lib/db/client';
import { story } from '@/lib/db/schema/stories';
import type { Locale } from '@/lib/i18n/locales';
import { inBulk } from '@/lib/imports/bulk';
import { publishMany } from '@/lib/stories/publish-many';
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

/** Stores stories with their articles as publishing would have: each with one revision, which went live. */
export async function loadStories(stories: NewStory[], articles: NewArticle[]): Promise<void> {
  await db().transaction(async (tx) => {
    await inBulk(tx);
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
    await publishMany(
      tx,
      articles.map((one) => ({
        id: one.id,
        revisionId: one.revisionId,
        storyId: one.story.id,
        sectionId: one.story.sectionId,
        locale: one.locale,
        at: one.at,
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
      })),
    );
  });
}
