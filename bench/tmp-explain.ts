import { closeDatabase, db } from '@/lib/db/client';
import { rankRelated } from '@/lib/stories/related';
import { explainRelated } from './explain';

const { rows } = await db().execute<{ id: string }>(
  `select id from article where public_state = 'live' order by md5(id::text) limit 40`,
);
for (let i = 0; i < 3; i++) for (const r of rows) await rankRelated(db(), r.id, 6);
const times = [];
for (const r of rows) {
  const t = performance.now();
  await rankRelated(db(), r.id, 6);
  times.push([performance.now() - t, r.id]);
}
times.sort((a, b) => a[0] - b[0]);
console.log(times.map((t) => t[0].toFixed(1)).join(' '));
console.log((await explainRelated(times[20][1], 6)).join('\n'));
await closeDatabase();
