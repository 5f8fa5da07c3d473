import type { BodyNode } from '@/lib/stories/body/schema';
import { Inline } from './inline';

/** Words worth stopping at, with who said them. */
export function PullQuote({ node }: { node: Extract<BodyNode, { type: 'pullQuote' }> }) {
  return (
    <figure className="my-10 border-t-2 border-accent pt-4">
      <p className="text-[1.75rem] leading-[1.25] font-medium tracking-[-0.01em] text-accent italic hyphens-manual">
        <Inline runs={node.content} />
      </p>
      {node.attrs.attribution && (
        <figcaption className="mt-3 font-sans text-label text-muted">{node.attrs.attribution}</figcaption>
      )}
    </figure>
  );
}
