import { Figure } from '@/components/ui/figure';
import { logger } from '@/lib/log';
import type { PictureFile, PictureWords } from '@/lib/media/picture';
import type { BodyDoc, BodyNode } from '@/lib/stories/body/schema';
import { Embed } from './embed';
import { Inline } from './inline';
import { KeyFacts } from './key-facts';
import { ListItems } from './list-items';
import { PullQuote } from './pull-quote';

export type BodyPictures = Map<string, { file: PictureFile; words: PictureWords | null }>;

const columnSizes = '(min-width: 44rem) 41rem, 100vw';

/** One block of a body. A node of a type we don't know renders nothing and is logged: old code meets newer bodies. */
function Block({ node, pictures, dateline }: { node: BodyNode; pictures: BodyPictures; dateline?: string }) {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          {dateline && <span className="me-2 font-sans text-base font-semibold text-muted">{dateline}</span>}
          <Inline runs={node.content} />
        </p>
      );
    case 'heading': {
      const Heading = node.attrs.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <Inline runs={node.content} />
        </Heading>
      );
    }
    case 'bulletList':
      return (
        <ul>
          <ListItems items={node.content} />
        </ul>
      );
    case 'orderedList':
      return (
        <ol>
          <ListItems items={node.content} />
        </ol>
      );
    case 'blockquote':
      return (
        <blockquote>
          {node.content.map((paragraph, n) => (
            <p key={n}>
              <Inline runs={paragraph.content} />
            </p>
          ))}
        </blockquote>
      );
    case 'pullQuote':
      return <PullQuote node={node} />;
    case 'image': {
      const picture = pictures.get(node.attrs.mediaId);
      return picture ? <Figure file={picture.file} words={picture.words} sizes={columnSizes} /> : null;
    }
    case 'embed':
      return <Embed node={node} />;
    case 'keyFacts':
      return <KeyFacts node={node} />;
    case 'horizontalRule':
      return <hr />;
    default:
      logger.warn({ type: (node as { type: unknown }).type }, 'a body has a block of an unknown type');
      return null;
  }
}

/** A body for readers, from our own schema: nothing in it is HTML. The dateline stands in its first paragraph. */
export function Body({ doc, pictures, dateline }: { doc: BodyDoc; pictures: BodyPictures; dateline?: string }) {
  const opening = doc.content.findIndex((node) => node.type === 'paragraph');
  return (
    <div className="prose">
      {doc.content.map((node, n) => (
        <Block key={n} node={node} pictures={pictures} dateline={n === opening ? dateline : undefined} />
      ))}
    </div>
  );
}
