import type { BodyNode } from '@/lib/stories/body/schema';
import type { HousePage } from './house-page';

type Tree = BodyNode | { type: string; text?: string; content?: Tree[] };

/** A page of the house with the publisher that the settings name in place of the words that stand for one. */
export function namePublisher({ body, publisher }: HousePage, named: string): BodyNode[] {
  if (!publisher || !named) return body;
  let done = false;
  const swap = (node: Tree): Tree => {
    if ('text' in node && node.text === ` ${publisher}` && !done) {
      done = true;
      return { ...node, text: ` ${named}` };
    }
    return 'content' in node && node.content ? ({ ...node, content: node.content.map(swap) } as Tree) : node;
  };
  return body.map((node) => swap(node) as BodyNode);
}
