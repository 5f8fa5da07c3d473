import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { articleTerm } from '../db/schema/stories';
import { editions } from '../i18n/editions';
import type { Locale } from '../i18n/locales';
import { lower } from '../text/casing';

/** Words kept per article: the headline's, the standfirst's and the body's most frequent. */
const kept = 24;

/**
 * Writes an article's telling words: PostgreSQL's stems of text lower-cased by the language's own rules
 * (its `lower('I')` is not `ı`). The headline counts four times, the standfirst twice, the body by the log of repeats.
 */
export async function writeTerms(
  tx: Transaction,
  article: { id: string; locale: Locale; publishedAt: Date; headline: string; standfirst: string; body: string },
): Promise<void> {
  const { id, locale } = article;
  const stems = (text: string) =>
    sql`unnest(to_tsvector(${editions[locale].textSearch}::regconfig, ${lower(locale, text)}))`;
  await tx.delete(articleTerm).where(eq(articleTerm.articleId, id));
  await tx.execute(sql`
    insert into article_term (locale, term, first_published_at, article_id, weight)
    select ${locale}, lexeme, ${article.publishedAt.toISOString()}, ${id}, sum(weight)
    from (
      select lexeme, 4.0 as weight from ${stems(article.headline)}
      union all select lexeme, 2.0 from ${stems(article.standfirst)}
      union all select lexeme, ln(1 + cardinality(positions)) from ${stems(article.body)}
    ) words
    where length(lexeme) between 3 and 40 and lexeme ~ '[[:alpha:]]'
    group by lexeme order by sum(weight) desc, lexeme limit ${kept}`);
}
