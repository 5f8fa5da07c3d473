import { Fragment, type ReactNode } from 'react';
import { logger } from '@/lib/log';
import { isSafeHref } from '@/lib/stories/body/safe-href';
import type { BodyMark, BodyText } from '@/lib/stories/body/schema';
import { bindWords } from '@/lib/text/bind-words';

/** A node in its mark. A link whose target is not safe stays as its words: checked at write and again here. */
function marked(node: ReactNode, mark: BodyMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{node}</strong>;
    case 'italic':
      return <em>{node}</em>;
    case 'link': {
      const { href } = mark.attrs;
      if (!isSafeHref(href)) return node;
      return (
        <a href={href} rel={href.startsWith('/') ? undefined : 'noopener'}>
          {node}
        </a>
      );
    }
    default:
      return node;
  }
}

/** A run of text in its marks; of another type than text it renders nothing and is logged, as blocks do. */
function shown(run: BodyText): ReactNode {
  if (run.type === 'text') return (run.marks ?? []).reduce<ReactNode>(marked, bindWords(run.text));
  logger.warn({ type: (run as { type: unknown }).type }, 'a body has a run of an unknown type');
  return null;
}

/** Runs of text with their marks. */
export function Inline({ runs = [] }: { runs?: BodyText[] }): ReactNode {
  return runs.map((run, n) => <Fragment key={n}>{shown(run)}</Fragment>);
}
