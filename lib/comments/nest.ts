/** A published comment as readers see it. */
export interface Comment {
  id: string;
  rootId: string;
  parentId: string | null;
  depth: number;
  authorName: string;
  staff: boolean;
  /** An editor picked it out. */
  featured: boolean;
  /** Its writer changed it after sending. */
  edited: boolean;
  likes: number;
  body: string;
  createdAt: Date;
}

export interface ThreadedComment extends Comment {
  /** Whom it answers, where nesting alone does not show it. */
  inReplyTo: string | null;
  replies: ThreadedComment[];
}

/**
 * Hangs replies, oldest first, under their thread's root. A reply whose parent is as deep as itself (the third level)
 * stands beside it and names whom it answers; one whose parent is not at hand hangs under the root.
 */
export function nest(root: Comment, replies: Comment[]): ThreadedComment {
  const top: ThreadedComment = { ...root, inReplyTo: null, replies: [] };
  const placed = new Map<string, { node: ThreadedComment; list: ThreadedComment[] }>([
    [root.id, { node: top, list: [top] }],
  ]);
  for (const reply of replies) {
    const parent = placed.get(reply.parentId ?? '') ?? { node: top, list: [top] };
    const beside = parent.node.depth >= reply.depth;
    const list = beside ? parent.list : parent.node.replies;
    const node = { ...reply, inReplyTo: beside ? parent.node.authorName : null, replies: [] };
    list.push(node);
    placed.set(reply.id, { node, list });
  }
  return top;
}
