import type { Locale } from '../i18n/locales';
import type { Found } from './find';

export interface ListedHit {
  articleId: string;
  score: number;
  locale: Locale;
}

/**
 * What was found, in one list: articles of the language and then those of others that are not in it, first those with
 * all of the words and then those with some. Scores never rise along it.
 */
export function inOneList({ articles, elsewhere }: Pick<Found, 'articles' | 'elsewhere'>, locale: Locale): ListedHit[] {
  const own = articles.map((hit) => ({ ...hit, locale }));
  const others = elsewhere
    .flatMap((one) => one.only.map((hit) => ({ ...hit, locale: one.locale })))
    .sort((x, y) => y.score - x.score);
  const all = [own, others].flatMap((hits) => hits.filter((hit) => !hit.partial));
  const some = [own, others].flatMap((hits) => hits.filter((hit) => hit.partial));
  let least = Number.POSITIVE_INFINITY;
  return [...all, ...some].map(({ articleId, score, locale: language }) => {
    least = Math.min(least, score);
    return { articleId, score: least, locale: language };
  });
}
