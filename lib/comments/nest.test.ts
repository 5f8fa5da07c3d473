import { expect, test } from 'vitest';
import { type Comment, nest, type ThreadedComment } from './nest';

/** A comment named by its id, `minute` minutes into the discussion. */
const comment = (id: string, parentId: string | null, depth: number): Comment => ({
  id,
  rootId: 'root',
  parentId,
  depth,
  authorName: `writer of ${id}`,
  staff: false,
  featured: false,
  edited: false,
  likes: 0,
  body: '',
  createdAt: new Date(0),
});
const root = comment('root', null, 0);
/** A thread as nested ids; `>` names whom a comment answers. */
const outline = (node: ThreadedComment): string =>
  `${node.id}${node.inReplyTo ? `>${node.inReplyTo}` : ''}${node.replies.length ? `(${node.replies.map(outline).join(' ')})` : ''}`;

test('a root alone', () => {
  expect(outline(nest(root, []))).toBe('root');
});

test('replies hang under what they answer, in their order', () => {
  const replies = [
    comment('a', 'root', 1),
    comment('b', 'root', 1),
    comment('a1', 'a', 2),
    comment('b1', 'b', 2),
    comment('a2', 'a', 2),
    comment('a11', 'a1', 3),
  ];
  expect(outline(nest(root, replies))).toBe('root(a(a1(a11) a2) b(b1))');
});

test('an answer to the third level stands beside it and says whom it answers', () => {
  const replies = [
    comment('a', 'root', 1),
    comment('b', 'a', 2),
    comment('c', 'b', 3),
    comment('d', 'c', 3),
    comment('e', 'd', 3),
  ];
  expect(outline(nest(root, replies))).toBe('root(a(b(c d>writer of c e>writer of d)))');
});

test('a reply whose parent is not at hand hangs under the root', () => {
  const replies = [comment('lost', 'removed', 2), comment('under', 'lost', 3), comment('none', null, 1)];
  expect(outline(nest(root, replies))).toBe('root(lost(under) none)');
});

test('no reply is lost or stands twice', () => {
  const replies = Array.from({ length: 50 }, (_, n) =>
    comment(`n${n}`, n ? `n${Math.floor((n - 1) / 2)}` : 'root', Math.min(3, 1 + Math.floor(Math.log2(n + 1)))),
  );
  const ids = (node: ThreadedComment): string[] => [node.id, ...node.replies.flatMap(ids)];
  expect(ids(nest(root, replies)).sort()).toEqual(['root', ...replies.map((reply) => reply.id)].sort());
});

test('the comments themselves are not touched', () => {
  const given = Object.freeze({ ...root });
  nest(given, [Object.freeze(comment('a', 'root', 1))]);
  expect(given).toEqual(root);
});
