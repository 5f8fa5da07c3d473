import { eq } from 'drizzle-orm';
import { reading } from '../db/client';
import { person, personI18n, topicI18n } from '../db/schema/subjects';
import type { Locale } from '../i18n/locales';
import { routes } from '../i18n/routes';
import { suggestArticles } from '../search/suggest';
import { fold } from '../text/fold';
import { wordTexts } from '../text/words';
import { cardsById } from './lists';

/** A page that what is typed may mean. */
export interface Suggestion {
  text: string;
  href: string;
}

const shown = { subjects: 3, articles: 6 };
/** Names are few and change rarely. Milliseconds. */
const namesKeptFor = 60_000;

interface Named extends Suggestion {
  /** The words of the name, folded. */
  words: string[];
}

const kept = new Map<Locale, { until: number; names: Named[] }>();

/** Topics and authors of an edition with their pages. */
async function namesOf(locale: Locale): Promise<Named[]> {
  const there = kept.get(locale);
  if (there && Date.now() < there.until) return there.names;
  const names = await reading(async (db) => {
    const topics = await db.select().from(topicI18n).where(eq(topicI18n.locale, locale));
    const people = await db
      .select({ slug: person.slug, name: personI18n.name })
      .from(personI18n)
      .innerJoin(person, eq(person.id, personI18n.personId))
      .where(eq(personI18n.locale, locale));
    const named = (text: string, href: string): Named => ({
      ...{ text, href, words: wordTexts(text).map((word) => fold(locale, word)) },
    });
    return [
      ...topics.map((row) => named(row.name, routes.topic.path(locale, row.slug))),
      ...people.map((row) => named(row.name, routes.author.path(locale, row.slug))),
    ];
  });
  kept.set(locale, { until: Date.now() + namesKeptFor, names });
  return names;
}

/** Topics and authors whose name has all the words typed so far, each from its beginning; then articles. */
export async function suggest(locale: Locale, typed: string): Promise<Suggestion[]> {
  const words = wordTexts(typed).map((word) => fold(locale, word));
  if (words.join('').length < 2) return [];
  const names = await namesOf(locale);
  const subjects = names
    .filter((name) => words.every((word) => name.words.some((own) => own.startsWith(word))))
    .sort((x, y) => x.text.length - y.text.length)
    .slice(0, shown.subjects);
  const ids = await suggestArticles(locale, typed, shown.articles);
  const cards = await reading((db) => cardsById(db, locale, ids));
  const articles = cards.map((card) => ({
    text: card.headline,
    href: routes.article.path(locale, card.section.slug, card.slug),
  }));
  return [...subjects.map(({ text, href }) => ({ text, href })), ...articles];
}
