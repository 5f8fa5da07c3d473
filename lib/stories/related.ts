import { type SQL, sql } from 'drizzle-orm';
import { type Database, reading } from '../db/client';
import type { Locale } from '../i18n/locales';
import type { Card } from './cards';
import { cardsById } from './lists';
import type { Term } from './terms';

/** Why a story stands among the related: an editor chose it, it shares a topic, or its text is alike. */
export type RelatedReason = { by: 'pick' } | { by: 'topic'; topic: string } | { by: 'text' };

export interface Related {
  card: Card;
  reason: RelatedReason;
  score: number;
}

/** Related stories that stand beside an article. */
export const relatedShown = 6;

/**
 * Rows read per topic and per word, newest first: bounds the work however many articles share it.
 * A word that reaches it is too common to tell anything and weighs nothing.
 */
const readsPerKey = 200;
/** The article's words that are looked up, the heaviest; each costs an index read. */
const wordsCompared = 20;
/**
 * Days from the article's own publication, before or after it, in which a candidate's score halves, and how often it
 * may: what belongs to one matter was published about the same time, and an article of last year is read with what
 * was written then, not with anything of today (docs/decisions/004-related-stories.md).
 */
const halfLifeDays = 90;
const mostHalvings = 2;
/** One shared topic of middling rarity weighs about as much as two shared headline words. */
const topicWeight = 6;

interface Row extends Record<string, unknown> {
  article_id: string;
  score: number;
  topic: string | null;
  pick: boolean;
}

/** What the time between them leaves of a score. As float8: numeric takes ten times as long. */
const fading = (publishedAt: SQL): SQL =>
  sql`power(0.5::float8, least(abs(extract(epoch from (select at from own) - ${publishedAt})::float8) / 86400 / ${halfLifeDays}::float8, ${mostHalvings}))`;

/** What an article is compared by: of a published one it is written down, of a draft it is worked out first. */
export interface Likeness {
  /** Ids in their order. */
  topics: string[];
  words: Term[];
}

/** The article's topics and words: those it was published with, or those given. */
const comparedBy = (given: Likeness | undefined): SQL =>
  given
    ? sql`own_topics as (
    select topic_id, pos::int from unnest(${sql.param(given.topics)}::uuid[]) with ordinality as t (topic_id, pos)
  ), own_words as (
    select term, weight
    from unnest(${sql.param(given.words.map((word) => word.term))}::text[], ${sql.param(given.words.map((word) => word.weight))}::float4[])
      as w (term, weight)
  )`
    : sql`own_topics as (
    select t.topic_id, t.pos from own join article_topic t on t.article_id = own.id
  ), own_words as (
    select w.term, w.weight from own join article_term w on w.article_id = own.id
  )`;

/** The query of `rankRelated`, by itself so that it can be explained. */
export const relatedQuery = (articleId: string, limit: number, except: string[] = [], given?: Likeness): SQL => sql`
  with own as (
    select id, story_id, locale, coalesce(first_published_at, now()) as at from article where id = ${articleId}
  ), ${comparedBy(given)}, picks as (
    select a.id as article_id, r.pos
    from own join related r on r.story_id = own.story_id
    join article a on a.story_id = r.target_story_id and a.locale = own.locale and a.public_state = 'live'
    where a.id <> own.id
  ), topic_hits as materialized (
    select newest.article_id, newest.first_published_at, t.topic_id, t.pos,
      ${topicWeight} * ln(1 + ${readsPerKey}::float8 / newest.found) / ln(1 + ${readsPerKey}::float8) as value
    from own cross join own_topics t
    cross join lateral (
      select article_id, first_published_at, count(*) over () as found
      from (
        select article_id, first_published_at from article_topic
        where topic_id = t.topic_id and locale = own.locale
        order by first_published_at desc, article_id desc limit ${readsPerKey}
      ) read
    ) newest
  ), word_hits as (
    -- Rarity squared: many words of middling rarity are a way of writing, a few rare ones a matter.
    select newest.article_id, newest.first_published_at,
      power(word.weight * newest.weight, 0.75) / 2 * power(ln(${readsPerKey}::float8 / newest.found) / ln(${readsPerKey}::float8), 2) as value
    from own cross join lateral (
      select term, weight from own_words order by weight desc, term limit ${wordsCompared}
    ) word
    cross join lateral (
      select article_id, first_published_at, weight, count(*) over () as found
      from (
        select article_id, first_published_at, weight from article_term
        where locale = own.locale and term = word.term
        order by first_published_at desc, article_id desc limit ${readsPerKey}
      ) read
    ) newest
    where newest.found < ${readsPerKey}
  ), scored as (
    select article_id, max(first_published_at) as first_published_at,
      sum(value) * ${fading(sql`max(first_published_at)`)} as score
    from (
      select article_id, first_published_at, value from topic_hits
      union all select article_id, first_published_at, value from word_hits
    ) hits
    group by article_id
  ), best as (
    -- In order of score, so that the limit ends the look-ups of articles.
    select s.article_id, s.score, s.first_published_at
    from (select * from scored order by score desc, first_published_at desc, article_id desc) s
    join article a on a.id = s.article_id and a.public_state = 'live'
    where s.article_id <> ${articleId} and s.article_id <> all(${sql.param(except)}::uuid[])
      and s.article_id not in (select article_id from picks)
    order by s.score desc, s.first_published_at desc, s.article_id desc
    limit ${limit}
  )
  select found.article_id, found.score, found.pos is not null as pick, (
    select names.name from topic_hits hit
    left join topic_i18n names on names.topic_id = hit.topic_id and names.locale = (select locale from own)
    where found.pos is null and hit.article_id = found.article_id
    order by hit.value desc, hit.pos limit 1
  ) as topic
  from (
    select article_id, score, first_published_at, null::int as pos from best
    union all select article_id, 0, null, pos from picks where article_id <> all(${sql.param(except)}::uuid[])
  ) found
  order by found.pos nulls last, found.score desc, found.first_published_at desc, found.article_id desc
  limit ${limit}`;

/**
 * Ids of related articles with score and reason, best first: picks, then shared topics weighted by rarity,
 * likeness of words by PostgreSQL's stems, halved by the time between them. Same language only, never the same story.
 */
export async function rankRelated(
  db: Database,
  articleId: string,
  limit: number,
  except: string[] = [],
  given?: Likeness,
): Promise<Row[]> {
  const { rows } = await db.execute<Row>(relatedQuery(articleId, limit, except, given));
  return rows;
}

const reasonOf = (row: Row): RelatedReason => {
  if (row.pick) return { by: 'pick' };
  return row.topic ? { by: 'topic', topic: row.topic } : { by: 'text' };
};

/** Related articles of an article by id, best first. */
export const listRelated = (
  articleId: string,
  limit: number,
): Promise<{ articleId: string; score: number; reason: RelatedReason }[]> =>
  reading(async (db) =>
    (await rankRelated(db, articleId, limit)).map((row) => ({
      articleId: row.article_id,
      score: row.score,
      reason: reasonOf(row),
    })),
  );

/**
 * Related stories of an article, leaving out the articles the page shows already. With `given` those of a text that is
 * not published.
 */
export const getRelated = (
  locale: Locale,
  articleId: string,
  limit: number,
  except: string[] = [],
  given?: Likeness,
): Promise<Related[]> =>
  reading(async (db) => {
    const rows = await rankRelated(db, articleId, limit, except, given);
    const cards = await cardsById(
      db,
      locale,
      rows.map((row) => row.article_id),
    );
    return rows.flatMap((row) => {
      const card = cards.find((one) => one.id === row.article_id);
      return card ? [{ card, reason: reasonOf(row), score: row.score }] : [];
    });
  });
