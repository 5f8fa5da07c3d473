import { articleByKey, keysOf } from '@/lib/imports/keys';
import { listRelated } from '@/lib/stories/related';
import { usage, withDatabase } from './with-database';

/** Lines at most. */
const most = 10;

const [key, ...more] = process.argv.slice(2);
if (!key || more.length) usage('npm run related -- KEY');

await withDatabase(async () => {
  const articleId = await articleByKey(key);
  if (!articleId) {
    process.stderr.write(`There is no live article with the key ${key}.\n`);
    return 1;
  }
  const related = await listRelated(articleId, most);
  const keys = await keysOf(related.map((one) => one.articleId));
  for (const { articleId: id, score, reason } of related) {
    const why = reason.by === 'topic' ? `topic: ${reason.topic}` : reason.by;
    const line = { key: keys.get(id) ?? id, score: Number(score.toFixed(6)), reason: why };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return 0;
});
