import { sql } from 'drizzle-orm';
import { reading, type Transaction } from '../db/client';
import { type Locale, locales } from '../i18n/locales';
import { fold } from '../text/fold';
import { correct } from './correct';
import { respell } from './parse-query';
import { askIn, leastCovered, type Question, questionOf, type Search } from './question';
import { type Hit, rank } from './rank';
import { isStop, type Reading } from './understand';

/** An article in the language asked for. */
export interface FoundArticle extends Hit {
  /** The language its story was found in, when that is another. */
  through: Locale | null;
}

export interface Count {
  count: number;
  /** Whether there are more than were counted. */
  more: boolean;
}

/** What other languages have. */
export interface Elsewhere {
  locale: Locale;
  total: Count;
  /** The articles whose story is not in the language asked for, best first. */
  only: Hit[];
}

export interface Found {
  /** What was searched for: the words as typed, or their correction. */
  text: string;
  /** The words as typed stand nowhere, and `text` was searched for instead. */
  corrected: boolean;
  /** Another spelling that would find more. */
  suggestion: string | null;
  /** Nothing but stop words was asked for. */
  stopWords: boolean;
  /** No article has all the words; these have some. */
  relaxed: boolean;
  articles: FoundArticle[];
  total: Count;
  elsewhere: Elsewhere[];
  /** What the words stand for in the language: for highlighting. */
  readings: Reading[];
}

/** What a story found through a translation keeps of its score. */
const throughFactor = 0.7;
/** With fewer articles than this, those that have only some of the words come after them. */
const few = 5;
/** Fewer articles than this, and a word that stands in so many times as many is suggested. */
const rare = 3;
const farMore = 20;

const compareIds = (x: Hit, y: Hit) => (x.articleId < y.articleId ? 1 : -1);
const byScore = (x: Hit, y: Hit): number => y.score - x.score || compareIds(x, y);
const byDate = (x: Hit, y: Hit): number => y.at.getTime() - x.at.getTime() || compareIds(x, y);

const isBehind = ({ sort, before }: Search, hit: Hit): boolean =>
  sort !== 'date' ||
  !before ||
  hit.at < before.at ||
  (hit.at.getTime() === before.at.getTime() && hit.articleId < before.id);

/** The articles of a language whose stories were found in other ones, by story. */
async function articlesOf(
  tx: Transaction,
  locale: Locale,
  storyIds: string[],
): Promise<Map<string, Omit<Hit, 'score' | 'covered'>>> {
  if (!storyIds.length) return new Map();
  const { rows } = await tx.execute<{ id: string; story_id: string; at: string }>(sql`
    select id, story_id, first_published_at as at from article
    where story_id = any(${sql.param(storyIds)}::uuid[]) and locale = ${locale} and public_state = 'live'`);
  return new Map(rows.map((row) => [row.story_id, { articleId: row.id, storyId: row.story_id, at: new Date(row.at) }]));
}

type Answer = Pick<Found, 'articles' | 'total' | 'elsewhere'>;

async function answer(tx: Transaction, question: Question, relaxed: boolean): Promise<Answer> {
  const { search } = question;
  const byLocale = new Map<Locale, { hits: Hit[]; total: Count }>();
  for (const locale of locales) {
    const asked = await askIn(tx, question, locale, relaxed);
    if (!asked) continue;
    const { hits, total } = await rank(tx, asked);
    const kept = relaxed
      ? hits
          .filter((hit) => hit.covered >= leastCovered)
          .map((hit) => ({ ...hit, score: hit.score * hit.covered, partial: true }))
      : hits;
    byLocale.set(locale, { hits: kept, total: { count: relaxed ? kept.length : total, more: asked.bounded } });
  }

  const own = byLocale.get(search.locale) ?? { hits: [], total: { count: 0, more: false } };
  const articles = new Map<string, FoundArticle>(own.hits.map((hit) => [hit.storyId, { ...hit, through: null }]));
  const others = locales.filter((locale) => locale !== search.locale);
  const foreign = others.flatMap((through) => (byLocale.get(through)?.hits ?? []).map((hit) => ({ ...hit, through })));
  const unseen = foreign.filter((hit) => !articles.has(hit.storyId));
  const here = await articlesOf(tx, search.locale, [...new Set(unseen.map((hit) => hit.storyId))]);
  let added = 0;
  for (const { through, covered, partial, ...hit } of unseen) {
    const article = here.get(hit.storyId);
    const score = hit.score * throughFactor;
    const there = articles.get(hit.storyId);
    if (!article || (there && there.score >= score)) continue;
    const shown = { ...article, score, covered, partial, through };
    if (!isBehind(search, shown)) continue;
    if (!there) added++;
    articles.set(hit.storyId, shown);
  }
  return {
    articles: [...articles.values()].sort(search.sort === 'date' ? byDate : byScore),
    total: { count: own.total.count + added, more: own.total.more },
    elsewhere: others.flatMap((locale) => {
      const found = byLocale.get(locale);
      if (!found?.hits.length) return [];
      const only = found.hits.filter((hit) => !here.has(hit.storyId) && !articles.has(hit.storyId));
      return [{ locale, total: found.total, only: only.sort(byScore) }];
    }),
  };
}

/** All words of the query with how many articles they stand in, in whatever language. */
function countWords({ readings, counts }: Question): { word: string; count: number; stop: boolean }[] {
  return readings.tr.flatMap(({ typed }, t) =>
    typed.map((word, w) => {
      const meanings = locales.map((locale) => readings[locale][t]?.words[w]);
      const most = Math.max(...meanings.flat().map((one) => (one ? counts.of(one.lexeme) : 0)));
      // A name of several words was known by all of them: none is misspelt.
      const isName = locales.some((locale) => readings[locale][t]?.names.length);
      return { word, count: most, stop: isName || meanings.includes(null) };
    }),
  );
}

/** The query with the words mended that fewer articles have than `below`; null when none can be. */
async function mend(
  tx: Transaction,
  question: Question,
  below: number,
): Promise<{ text: string; words: Set<string> } | null> {
  const { locale, text } = question.search;
  let mended = text;
  const words = new Set<string>();
  for (const { word, count, stop } of countWords(question)) {
    if (stop || count >= below || fold(locale, word).length < 3) continue;
    const found = await correct(tx, locale, word, Math.max(1, count * farMore));
    if (!found) continue;
    mended = respell(mended, word, found.spelling);
    words.add(found.spelling);
  }
  return mended === text ? null : { text: mended, words };
}

/** Articles of other languages that have all the words, and behind them those with some. */
const behind = (strict: Elsewhere[], loose: Elsewhere[]): Elsewhere[] =>
  locales.flatMap((locale) => {
    const all = strict.find((one) => one.locale === locale);
    const some = loose.find((one) => one.locale === locale);
    if (!all || !some) return all ?? some ?? [];
    const have = new Set(all.only.map((hit) => hit.storyId));
    return [{ ...all, only: [...all.only, ...some.only.filter((hit) => !have.has(hit.storyId))] }];
  });

/** The articles with all the words, and behind them, when those are few, the ones with some. */
async function answerFully(tx: Transaction, question: Question): Promise<Answer & { relaxed: boolean }> {
  const strict = await answer(tx, question, false);
  const { search, parsed } = question;
  const wide = parsed.terms.length > 1 && strict.articles.length < few && !search.before;
  if (!wide || (search.sort === 'date' && strict.articles.length > 0)) return { ...strict, relaxed: false };
  const loose = await answer(tx, question, true);
  const have = new Set(strict.articles.map((hit) => hit.storyId));
  const articles = [...strict.articles, ...loose.articles.filter((hit) => !have.has(hit.storyId))];
  return {
    articles,
    total: { count: articles.length, more: false },
    elsewhere: behind(strict.elsewhere, loose.elsewhere),
    relaxed: strict.articles.length === 0 && articles.length > 0,
  };
}

/**
 * Finds the live articles of a language by words, names and their translations. Needs no index of the planner's choice:
 * within one transaction it is told to use ours, because it does not know what reading a vector costs.
 */
export const findArticles = (search: Search): Promise<Found> =>
  reading((db) =>
    db.transaction(
      async (tx) => {
        await tx.execute(
          sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
            set_config('work_mem', '32MB', true)`,
        );
        let question = await questionOf(tx, search);
        const correction = await mend(tx, question, 1);
        if (correction) question = await questionOf(tx, { ...search, text: correction.text }, correction.words);
        const found = await answerFully(tx, question);
        const suggestion = correction || found.total.count > rare ? null : await mend(tx, question, rare);
        return {
          ...found,
          text: question.search.text,
          corrected: correction !== null,
          suggestion: suggestion?.text ?? null,
          stopWords: question.readings[search.locale].every(isStop),
          readings: question.readings[search.locale],
        };
      },
      { accessMode: 'read only' },
    ),
  );
