import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { slugify } from '../text/slug';

interface Wanted {
  locale: Locale;
  headline: string;
}

/** What an article's address ends in when its headline has no letters. */
const nameless = 'story';

/**
 * Addresses for headlines that no article of the language has or had: the slug, or the first free of `-2`, `-3`…
 * @param promised those, as `locale slug`, that articles get which the database does not show yet
 */
export async function freeSlugs(tx: Transaction, wanted: Wanted[], promised: ReadonlySet<string>): Promise<string[]> {
  const plain = wanted.map(({ locale, headline }) => slugify(locale, headline) || nameless);
  const taken = new Set(promised);
  const ask = async (keys: { locale: Locale; slug: string }[]) => {
    const { rows } = await tx.execute<{ locale: Locale; slug: string }>(sql`
      select locale, slug from slug join unnest(
        ${sql.param(keys.map((one) => one.locale))}::text[], ${sql.param(keys.map((one) => one.slug))}::text[]
      ) as asked (locale, slug) using (locale, slug)`);
    for (const row of rows) taken.add(`${row.locale} ${row.slug}`);
  };
  await ask(wanted.map(({ locale }, place) => ({ locale, slug: plain[place] ?? '' })));
  const free: string[] = [];
  for (const [place, { locale }] of wanted.entries()) {
    const base = plain[place] ?? '';
    let slug = base;
    // Many articles may share a headline ("Weather"): numbers are asked for in rows that grow.
    for (let n = 2; taken.has(`${locale} ${slug}`); n++) {
      if (n === 2 || (n & (n - 1)) === 0) {
        await ask(Array.from({ length: n }, (_, more) => ({ locale, slug: `${base}-${n + more}` })));
      }
      slug = `${base}-${n}`;
    }
    taken.add(`${locale} ${slug}`);
    free.push(slug);
  }
  return free;
}
