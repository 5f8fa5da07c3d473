import { editions } from '../i18n/editions';
import type { Locale } from '../i18n/locales';

/**
 * The kinds of lexemes in an article's vector, told apart by their first letter; stems have none. One vector with all
 * of them lets one index answer "these words, in this section, in these months" without reading a row.
 */
export const lexeme = {
  /** A stem, folded. */
  stem: (stem: string) => stem,
  /** A word of headline or standfirst as it stands, folded: an exact hit counts more. */
  exact: (folded: string) => `=${folded}`,
  /** A stem in the headline. */
  title: (stem: string) => `>${stem}`,
  /** The sound of a word with a capital: names across alphabets. */
  sound: (key: string) => `^${key}`,
  locale: (locale: Locale) => `@${locale}`,
  /** The month of first publication, UTC: `@202611`. */
  month: (at: Date) => `@${at.toISOString().slice(0, 7).replace('-', '')}`,
  /** A section, topic or author, by id. */
  subject: (id: string) => `#${id.replaceAll('-', '')}`,
} as const;

/** PostgreSQL's dictionary with the language's stems and stop words. */
export const dictionaryOf = (locale: Locale): string => `${editions[locale].textSearch}_stem`;

const special = /[\\']/;

/** A lexeme as it stands in the text form of a tsvector or tsquery. */
export const quoted = (text: string): string =>
  special.test(text) ? `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${text}'`;
