import { inArray, sql } from 'drizzle-orm';
import { reading } from '../db/client';
import { article, revision } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import { type Count, type FoundArticle, findArticles } from '../search/find';
import { type Highlighted, highlight } from '../search/highlight';
import { parseQuery } from '../search/parse-query';
import { docText } from './body/plain-text';
import type { Card } from './cards';
import { cardsById } from './lists';
import { searchedBodies } from './reindex';
import { nextDay, type SearchForm, scoreOf, searchCursorText, startOfDay } from './search-form';
import { findSection } from './sections';
import { getPerson, getTopic } from './subjects';

/** A result as it is shown. */
export interface Result extends Highlighted {
  card: Card;
  /** The language its story was found in, when that is another. */
  through: Locale | null;
}

/** Something that results can be narrowed to. */
export interface Facet {
  slug: string;
  name: string;
}

export interface SearchPage {
  results: Result[];
  total: Count;
  /** The cursor of the next page, or null on the last. */
  next: string | null;
  /** The words that were searched for. */
  text: string;
  corrected: boolean;
  suggestion: string | null;
  relaxed: boolean;
  /** Nothing but stop words was asked for. */
  stopWords: boolean;
  elsewhere: { locale: Locale; total: Count }[];
  topics: Facet[];
  authors: Facet[];
  /** A filter names something that is not there. */
  unknownFilter: boolean;
}

const pageSize = 20;
/** Topics and authors offered as filters. */
const offered = 12;

async function filterIds(
  locale: Locale,
  form: SearchForm,
): Promise<{ ids: string[]; chosen: Chosen; unknown: boolean }> {
  const [section, topic, author] = await Promise.all([
    form.section ? findSection(locale, form.section) : null,
    form.topic ? getTopic(locale, form.topic) : null,
    form.author ? getPerson(locale, form.author) : null,
  ]);
  const unknown = Boolean((form.section && !section) || (form.topic && !topic) || (form.author && !author));
  return {
    ids: [section?.section.id, topic?.id, author?.id].filter((id) => id !== undefined),
    chosen: { topic, author },
    unknown,
  };
}

interface Chosen {
  topic: Facet | null;
  author: Facet | null;
}

/** The commonest topics and authors of what was found, and those that are chosen. */
async function facets(locale: Locale, found: FoundArticle[], chosen: Chosen) {
  const ids = sql.param(found.map((hit) => hit.articleId));
  return reading(async (db) => {
    const { rows: topics } = await db.execute<{ slug: string; name: string }>(sql`
      select words.slug, words.name from article_topic subject
      join topic_i18n words on words.topic_id = subject.topic_id and words.locale = ${locale}
      where subject.article_id = any(${ids}::uuid[])
      group by words.topic_id, words.slug, words.name order by count(*) desc, words.name limit ${offered}`);
    const { rows: authors } = await db.execute<{ slug: string; name: string }>(sql`
      select person.slug, words.name from byline
      join person on person.id = byline.person_id
      join person_i18n words on words.person_id = byline.person_id and words.locale = ${locale}
      where byline.article_id = any(${ids}::uuid[])
      group by person.id, words.name order by count(*) desc, words.name limit ${offered}`);
    const withChosen = (list: Facet[], one: Facet | null) =>
      one && !list.some((facet) => facet.slug === one.slug) ? [one, ...list] : list;
    return { topics: withChosen(topics, chosen.topic), authors: withChosen(authors, chosen.author) };
  });
}

/** The texts of live articles, by id. */
async function textsOf(ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map();
  return reading(async (db) => {
    const rows = await db
      .select({ id: article.id, doc: revision.doc })
      .from(article)
      .innerJoin(revision, sql`${revision.id} = ${article.liveRevisionId}`)
      .where(inArray(article.id, ids));
    return searchedBodies(
      db,
      rows.map(({ id, doc }) => ({ id, body: docText(doc) })),
    );
  });
}

/**
 * What comes behind a page's last article. Scores move with every publication, which changes how common a word is: so
 * it is looked for itself, and its score says where it stood only when it is no longer found.
 */
function behindCursor(found: FoundArticle[], { score, id }: { score: number; id: string }): FoundArticle[] {
  const place = found.findIndex((hit) => hit.articleId === id);
  if (place !== -1) return found.slice(place + 1);
  return found.filter((hit) => scoreOf(hit.score) < score || (scoreOf(hit.score) === score && hit.articleId < id));
}

function pageOf(found: FoundArticle[], { after, sort }: SearchForm): { shown: FoundArticle[]; next: string | null } {
  const behind = after?.by === 'relevance' ? behindCursor(found, after) : found;
  const shown = behind.slice(0, pageSize);
  const last = shown.at(-1);
  if (!last || behind.length <= pageSize) return { shown, next: null };
  const { articleId: id, at, score } = last;
  return {
    shown,
    next: searchCursorText(
      sort === 'date' ? { by: 'date', cursor: { at, id } } : { by: 'relevance', score: scoreOf(score), id },
    ),
  };
}

/** What a search page shows; null when nothing is asked. */
export async function searchPage(locale: Locale, form: SearchForm): Promise<SearchPage | null> {
  if (!parseQuery(form.q).terms.length) return null;
  const { ids, chosen, unknown } = await filterIds(locale, form);
  const to = startOfDay(locale, form.to);
  const found = await findArticles({
    ...{ locale, text: form.q, subjects: ids, sort: form.sort },
    from: startOfDay(locale, form.from),
    to: to && nextDay(to),
    before: form.after?.by === 'date' ? form.after.cursor : null,
  });
  const { shown, next } = pageOf(found.articles, form);
  const shownIds = shown.map((hit) => hit.articleId);
  const [cards, texts, offers] = await Promise.all([
    reading((db) => cardsById(db, locale, shownIds)),
    textsOf(shownIds),
    facets(locale, found.articles, chosen),
  ]);
  const marked = await highlight(
    cards.map(({ id, headline, standfirst }) => ({ locale, headline, standfirst, body: texts.get(id) ?? '' })),
    found.readings,
  );
  return {
    ...{ total: found.total, next, text: found.text, corrected: found.corrected, suggestion: found.suggestion },
    ...{ relaxed: found.relaxed, stopWords: found.stopWords, ...offers, unknownFilter: unknown },
    elsewhere: found.elsewhere.map((one) => ({ locale: one.locale, total: one.total })),
    results: cards.map((card, place) => ({
      ...(marked[place] ?? { headline: [{ text: card.headline, hit: false }], snippet: [] }),
      card,
      through: shown.find((hit) => hit.articleId === card.id)?.through ?? null,
    })),
  };
}
