import { type SQL, sql } from 'drizzle-orm';
import { type Database, reading } from '../db/client';
import type { Locale } from '../i18n/locales';
import type { Card } from './cards';
import { cardsById } from './lists';

/** Why a story stands among the related: an editor chose it, it shares a topic, or its text is alike. */
export type RelatedReason = { by: 'pick' } | { by: 'topic'; topic: string } | { by: 'text' };

export interface Related {
  card: Card;
  reason: RelatedReason;
  score: number;
}

/**
 * Rows read per topic and per word, newest first: bounds the work however many articles share it.
 * A word that reaches it is too common to tell anything and weighs nothing.
 */
const readsPerKey = 200;
/** The article's words that are looked up; more add time and little else. */
const wordsCompared = 12;
/** Days after which age has halved a candidate's score. */
const halfLifeDays = 45;
/** One shared topic of middling rarity weighs about as much as two shared headline words. */
const topicWeight = 6;

interface Row extends Record<string, unknown> {
  article_id: string;
  score: number;
  topic: string | null;
  pick: boolean;
}

/** The query of `rankRelated`, by itself so that it can be explained. */
export const relatedQuery = (articleId: string, limit: number, except: string[] = []): SQL => sql`
    with own as (
      select id, story_id, locale from article where id = ${articleId}
    ), picks as (
      select a.id as article_id, r.pos
      from own join related r on r.story_id = own.story_id
      join article a on a.story_id = r.target_story_id and a.locale = own.locale and a.public_state = 'live'
    ), topic_hits as (
      select h.article_id, t.topic_id,
        ${topicWeight} * ln(1 + ${readsPerKey}::float8 / count(*) over (partition by t.topic_id)) / ln(1 + ${readsPerKey}::float8) as value
      from own join article_topic t on t.article_id = own.id
      cross join lateral (
        select article_id from article_topic
        where topic_id = t.topic_id and locale = own.locale
        order by first_published_at desc, article_id desc limit ${readsPerKey}
      ) h
    ), words as (
      select t.term, t.weight from own join article_term t on t.article_id = own.id
      order by t.weight desc, t.term limit ${wordsCompared}
    ), word_hits as (
      select h.article_id,
        sqrt(w.weight * h.weight) * ln(${readsPerKey}::float8 / count(*) over (partition by w.term)) / ln(${readsPerKey}::float8) as value
      from own cross join words w
      cross join lateral (
        select article_id, weight from article_term
        where locale = own.locale and term = w.term
        order by first_published_at desc, article_id desc limit ${readsPerKey}
      ) h
    ), scored as (
      select article_id, sum(value) as value, (array_agg(topic_id order by topic_value desc nulls last))[1] as topic_id, null::int as pos
      from (
        select article_id, value, topic_id, value as topic_value from topic_hits
        union all select article_id, value, null, null from word_hits
      ) hits
      where article_id not in (select article_id from picks)
      group by article_id
      union all select article_id, 0, null, pos from picks
    )
    select s.article_id, names.name as topic, s.pos is not null as pick,
      -- float8, as numeric takes ten times as long; bounded, as power() refuses what is too small for it.
      s.value * power(0.5::float8, least(extract(epoch from now() - a.first_published_at) / 86400 / ${halfLifeDays}, 900)::float8) as score
    from scored s
    cross join own
    join article a on a.id = s.article_id and a.public_state = 'live' and a.story_id <> own.story_id
    left join topic_i18n names on names.topic_id = s.topic_id and names.locale = own.locale
    where s.article_id <> all(${sql.param(except)}::uuid[]) and (s.pos is not null or s.value > 0)
    order by s.pos nulls last, score desc, s.article_id desc
    limit ${limit}`;

/**
 * Ids of related articles with score and reason, best first: picks, then shared topics weighted by rarity,
 * likeness of words by PostgreSQL's stems, halved by age. Same language only, never the same story.
 */
export async function rankRelated(
  db: Database,
  articleId: string,
  limit: number,
  except: string[] = [],
): Promise<Row[]> {
  const { rows } = await db.execute<Row>(relatedQuery(articleId, limit, except));
  return rows;
}

const reasonOf = (row: Row): RelatedReason => {
  if (row.pick) return { by: 'pick' };
  return row.topic ? { by: 'topic', topic: row.topic } : { by: 'text' };
};

/** Related stories of an article, leaving out the articles the page shows already. */
export const getRelated = (
  locale: Locale,
  articleId: string,
  limit: number,
  except: string[] = [],
): Promise<Related[]> =>
  reading(async (db) => {
    const rows = await rankRelated(db, articleId, limit, except);
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
