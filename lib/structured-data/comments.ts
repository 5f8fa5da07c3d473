import type { Comment } from 'schema-dts';
import type { ThreadedComment } from '../comments/nest';
import type { Discussion } from '../comments/threads';
import { absolute } from '../i18n/metadata';
import { withQuery } from '../i18n/routes';

/** Comments that a page says twice, for readers and for machines: more would weigh on telephones for little. */
const most = 20;

const flat = (comment: ThreadedComment): ThreadedComment[] => [comment, ...comment.replies.flatMap(flat)];

/** The published comments that an article's page shows, in its order, each with the one it answers. */
export function commentsOf(path: string, { threads }: Discussion): Comment[] {
  const address = (id: string) => absolute(withQuery(path, { comment: id }, `c-${id}`));
  return threads
    .flatMap(({ root }) => flat(root))
    .slice(0, most)
    .map(({ id, parentId, authorName, body, createdAt }) => ({
      '@type': 'Comment',
      '@id': address(id),
      url: address(id),
      text: body,
      dateCreated: createdAt.toISOString(),
      author: { '@type': 'Person', name: authorName },
      ...(parentId && { parentItem: { '@id': address(parentId) } }),
    }));
}
