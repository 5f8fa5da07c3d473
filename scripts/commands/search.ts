import { isLocale } from '@/lib/i18n/locales';
import { keysOf } from '@/lib/imports/keys';
import { findArticles } from '@/lib/search/find';
import { usage, withDatabase } from './with-database';

/** Lines at most. */
const most = 100;

const [locale, ...words] = process.argv.slice(2);
if (!isLocale(locale) || !words.length) usage('npm run search -- tr|en|ru "query"');

// One line an article: those of the language first, then those of other languages that are not in it.
await withDatabase(async () => {
  const { articles, elsewhere } = await findArticles({ locale, text: words.join(' ') });
  const others = elsewhere.flatMap((one) => one.only.map((hit) => ({ ...hit, locale: one.locale })));
  const hits = [...articles.map((hit) => ({ ...hit, locale })), ...others.sort((x, y) => y.score - x.score)].slice(
    0,
    most,
  );
  const keys = await keysOf(hits.map((hit) => hit.articleId));
  for (const { articleId, score, locale: language } of hits) {
    const line = { key: keys.get(articleId) ?? articleId, score: Number(score.toFixed(6)), locale: language };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return 0;
});
