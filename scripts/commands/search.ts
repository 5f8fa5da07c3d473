import { isLocale } from '@/lib/i18n/locales';
import { keysOf } from '@/lib/imports/keys';
import { findArticles } from '@/lib/search/find';
import { inOneList } from '@/lib/search/one-list';
import { usage, withDatabase } from './with-database';

/** Lines at most. */
const most = 100;

const [locale, ...words] = process.argv.slice(2);
if (!isLocale(locale) || !words.length) usage('npm run search -- tr|en|ru "query"');

// One line an article.
await withDatabase(async () => {
  const hits = inOneList(await findArticles({ locale, text: words.join(' ') }), locale).slice(0, most);
  const keys = await keysOf(hits.map((hit) => hit.articleId));
  for (const { articleId, score, locale: language } of hits) {
    const line = { key: keys.get(articleId) ?? articleId, score: Number(score.toFixed(6)), locale: language };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return 0;
});
