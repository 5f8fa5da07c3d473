import { writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { likeComment } from '@/lib/comments/like';
import { setCommentStatus } from '@/lib/comments/set-status';
import { type CommentRow, commentRow, insertComments } from '@/lib/comments/test-support';
import { getDiscussion } from '@/lib/comments/threads';
import { closeDatabase, db } from '@/lib/db/client';
import { cursorFromText, cursorToText } from '@/lib/db/keyset';
import { createTestDatabase } from '@/lib/db/test-database';
import { addSection, publish } from '@/lib/stories/test-support';
import { runBench } from '../database';
import { describeMachine } from '../machine';
import { measure, tableHead, tableRow } from '../measure';

/** Comments under one article. */
const sizes = [100, 1_000, 10_000];
const rounds = 9;
const file = 'bench/results/comments.md';
const text = 'The ferry is late in winter because the quay ices over, and nobody salts it before six in the morning. ';

type Row = CommentRow & { createdAt: Date };

/** An article with so many comments: a third opens threads, one thread has a third of all, the rest answers evenly. */
async function discuss(sectionId: string, size: number): Promise<{ articleId: string; rows: Row[] }> {
  const { id: articleId } = await publish({ sectionId, slug: `bench-${size}` });
  const rows: Row[] = [];
  const roots = Math.ceil(size / 3);
  for (let n = 0; n < size; n++) {
    const place = n < roots ? undefined : rows[n % 2 ? 0 : n % roots];
    const createdAt = new Date(Date.UTC(2026, 0, 1) + n * 1_000);
    const values = { createdAt, body: text.repeat(1 + (n % 4)), likeCount: n % 97, authorName: `Reader ${n}` };
    rows.push({ ...commentRow(articleId, values, place), createdAt });
  }
  for (let from = 0; from < rows.length; from += 1_000) await insertComments(rows.slice(from, from + 1_000));
  return { articleId, rows };
}

async function measureSize(size: number, articleId: string, rows: Row[]): Promise<string[]> {
  const cursor = (row: Row, at = row.createdAt) => cursorFromText(cursorToText({ at, id: row.id }));
  const roots = rows.filter((row) => row.depth === 0);
  const middle = roots[Math.floor(roots.length / 2)] as Row;
  const last = rows.at(-1) as Row;
  const none = { after: null, thread: null, comment: null };
  const page = (at: Partial<Parameters<typeof getDiscussion>[1]>) => () => getDiscussion(articleId, { ...none, ...at });
  const work: [string, () => Promise<unknown>][] = [
    ['first page, newest first', page({})],
    ['page in the middle', page({ after: cursor(middle) })],
    ['first page, oldest first (the long thread is on it)', page({ sort: 'oldest' })],
    ['first page, most liked first', page({ sort: 'liked' })],
    ['page in the middle, most liked first', page({ sort: 'liked', after: cursor(middle, new Date(48)) })],
    ['a permalink to the last reply of the long thread', page({ comment: last.id })],
    [
      'a like',
      () => likeComment(middle.id, { voterHash: Buffer.from(v7()), addressHash: Buffer.from(v7()), like: true }),
    ],
    [
      'a comment published, the article’s count with it',
      () =>
        db().transaction(async (tx) => {
          await setCommentStatus(tx, last.id, 'pending');
          await setCommentStatus(tx, last.id, 'published');
        }),
    ],
  ];
  const table: string[] = [];
  for (const [name, one] of work) {
    const row = tableRow(`${size.toLocaleString('en')}: ${name}`, await measure(Array(20).fill(null), rounds, one));
    console.log(row);
    table.push(row);
  }
  return table;
}

/** Measures what a discussion's pages cost as it grows, and writes the results down. */
async function main(): Promise<void> {
  const machine = await describeMachine();
  // A database of its own beside the bench's, which may be full of articles that took long to make.
  process.env.TEST_DATABASE_URL = process.env.DATABASE_URL;
  await closeDatabase();
  const drop = await createTestDatabase();
  try {
    const sectionId = await addSection('bench');
    const made: { size: number; articleId: string; rows: Row[] }[] = [];
    for (const size of sizes) made.push({ size, ...(await discuss(sectionId, size)) });
    await db().execute(sql`vacuum analyze comment`);
    const table: string[] = [];
    for (const { size, articleId, rows } of made) table.push(...(await measureSize(size, articleId, rows)));
    const lines = [
      '# Comments: what a page of a discussion costs as it grows',
      '',
      'Written by `npm run bench:comments`. One article each with 100, 1,000 and 10,000 comments: a third opens threads, one thread has a third of all, the others share the rest. What the functions of `lib/comments` take, without drawing the page.',
      '',
      ...machine,
      '',
      ...tableHead,
      ...table,
      '',
    ];
    writeFileSync(file, lines.join('\n'));
  } finally {
    await drop();
  }
}

await runBench(main);
