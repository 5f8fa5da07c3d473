import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { lexeme, quoted } from './lexemes';
import { phraseOf, type Query } from './tsquery';
import type { Reading, Words } from './understand';

/** An article that was found, in whatever language. */
export interface Hit {
  articleId: string;
  storyId: string;
  at: Date;
  score: number;
  /** Share of the words that it has, by their weight. */
  covered: number;
  /** Found although it lacks some of the words. */
  partial?: boolean;
}

export interface Ranked {
  hits: Hit[];
  /** All that match, also those that were not ranked. */
  total: number;
}

/** What a term is worth and what stands for it. */
export interface Scored {
  reading: Reading;
  /** Telling words weigh more: from rarity. */
  weight: number;
  /** The words as they were typed, folded: an exact hit in the head counts more. */
  exact: string[];
}

export interface Asked {
  /** What an article must have. */
  match: string;
  /** The same words in its headline: those articles are ranked however old they are. Null when all are ranked anyway. */
  title: Query;
  terms: Scored[];
  /** Each term by itself: which of them an article has. */
  parts: Query[];
  /** The words side by side: better than scattered. */
  phrase: Query;
  /** Whether only some months are looked through: there is more. */
  bounded: boolean;
  /** Articles that are ranked, the newest first. */
  most: number;
  /** Only what was published before. */
  before?: { at: Date; id: string } | null;
  from?: Date | null;
  to?: Date | null;
}

/** Weights of body, (unused), standfirst and headline: PostgreSQL's D, C, B, A. */
const weights = sql`'{0.16, 0.16, 0.4, 1}'::float4[]`;
/** What an exact word in headline or standfirst adds to a term's score. */
const exactBonus = 0.25;
const phraseBonus = 0.35;
/** How much longer bodies lose: their words repeat more. Words of a usual body. */
const usualLength = 400;
/** What today's article has over one of long ago, and days after which half of it is gone. */
const freshness = { bonus: 0.12, halfLife: 30 };

const rankBy = (key: string, factor: number): SQL =>
  sql`${factor}::float4 * ts_rank(${weights}, v, ${quoted(key)}::tsquery)`;

const wordScores = (words: Words): SQL[] =>
  words.flatMap((word) =>
    word?.length
      ? [
          sql`greatest(${sql.join(
            word.map((one) => rankBy(one.lexeme, one.factor)),
            sql`, `,
          )})`,
        ]
      : [],
  );

/** The score of one term: its best alternative, of several words the sum of theirs. */
function termScore({ reading, weight, exact }: Scored): SQL {
  const words = wordScores(reading.words);
  const exactly = exact.map(lexeme.exact).map(quoted).join(' & ');
  const own = sql`${1 / (words.length || 1)}::float4 * (${sql.join(words.length ? words : [sql`0`], sql` + `)} + case when v @@ ${exactly}::tsquery then ${exactBonus}::float4 else 0 end)`;
  const names = reading.names.flatMap((name) => {
    const scores = wordScores(name);
    const phrase = phraseOf(name);
    return phrase
      ? [
          sql`case when v @@ ${phrase}::tsquery then ${1 / scores.length}::float4 * (${sql.join(scores, sql` + `)}) else 0 end`,
        ]
      : [];
  });
  const best = names.length ? sql`greatest(${sql.join([own, ...names], sql`, `)})` : own;
  return sql`${weight}::float4 * ${best}`;
}

const within = ({ before, from, to }: Asked): SQL => {
  const conditions = [sql`true`];
  if (before)
    conditions.push(
      sql`(first_published_at, article_id) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
    );
  if (from) conditions.push(sql`first_published_at >= ${from.toISOString()}::timestamptz`);
  if (to) conditions.push(sql`first_published_at < ${to.toISOString()}::timestamptz`);
  return sql.join(conditions, sql` and `);
};

/**
 * The query of `rank`, by itself so that it can be explained. What matches is read from the index and the small rows
 * of the table; only the newest of it, and what matches by its headline, is ranked, which reads the vectors.
 */
export function rankQuery(asked: Asked): SQL {
  const columns = sql`article_id, story_id, first_published_at, length, vector`;
  const byTitle = asked.title
    ? sql`union (select ${columns} from titled order by first_published_at desc, article_id desc limit ${Math.ceil(asked.most / 2)})`
    : sql``;
  const titled = asked.title
    ? sql`, titled as materialized (
        select ${columns} from search_entry where vector @@ ${asked.title}::tsquery and ${within(asked)})`
    : sql``;
  const sum = asked.terms.length ? sql.join(asked.terms.map(termScore), sql` + `) : sql`0`;
  const whole = asked.terms.reduce((all, term) => all + term.weight, 0) || 1;
  const had = asked.parts.flatMap((part, place) =>
    part
      ? [sql`case when v @@ ${part}::tsquery then ${(asked.terms[place]?.weight ?? 0) / whole}::float8 else 0 end`]
      : [],
  );
  const phrase = asked.phrase
    ? sql`case when v @@ ${asked.phrase}::tsquery then ${1 + phraseBonus}::float4 else 1 end`
    : sql`1`;
  return sql`
    with hits as materialized (
      select ${columns}, count(*) over ()::int as total
      from search_entry where vector @@ ${asked.match}::tsquery and ${within(asked)}
    )${titled}, chosen as (
      (select ${columns} from hits order by first_published_at desc, article_id desc limit ${asked.most}) ${byTitle}
    )
    select article_id, story_id, first_published_at as at, (select total from hits limit 1) as total,
      (${had.length ? sql.join(had, sql` + `) : sql`1`})::float8 as covered,
      (${sum}) * ${phrase} / (0.9 + 0.1 * sqrt(length / ${usualLength}::float8))
        * (1 + ${freshness.bonus}::float8
          * power(0.5::float8, greatest(0, current_date - first_published_at::date) / ${freshness.halfLife}::float8)) as score
    from chosen
    -- A copy of the vector in memory: each function would fetch it from the disk again.
    cross join lateral (select vector || ''::tsvector as v offset 0) copied`;
}

/** Finds and scores the articles that match. */
export async function rank(tx: Transaction, asked: Asked): Promise<Ranked> {
  const { rows } = await tx.execute<{
    article_id: string;
    story_id: string;
    at: string;
    total: number | null;
    score: number;
    covered: number;
  }>(rankQuery(asked));
  return {
    total: Math.max(rows[0]?.total ?? 0, rows.length),
    hits: rows.map((row) => ({
      articleId: row.article_id,
      storyId: row.story_id,
      at: new Date(row.at),
      score: row.score,
      covered: row.covered,
    })),
  };
}
