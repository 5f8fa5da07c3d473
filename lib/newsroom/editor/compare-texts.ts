import { nodeText } from '../../stories/body/plain-text';
import type { BodyNode } from '../../stories/body/schema';
import type { DraftDoc, DraftFields } from '../drafts/draft-content';

interface Text {
  fields: DraftFields;
  doc: DraftDoc;
}

/** A part of an article of which one version is chosen when two were saved: a field, or the body. */
export type Part = keyof DraftFields | 'doc';
export type Side = 'mine' | 'theirs';

const partOf = ({ fields, doc }: Text, part: Part): string =>
  JSON.stringify(part === 'doc' ? doc.content : fields[part]);

/**
 * The parts in which two texts differ, with the side to suggest: who alone changed a part since `base` is right, and
 * where both did, it is `null`, for a person to say.
 */
export function differences(base: Text, mine: Text, theirs: Text): { part: Part; suggested: Side | null }[] {
  const parts: Part[] = [...(Object.keys(theirs.fields) as (keyof DraftFields)[]), 'doc'];
  return parts.flatMap((part) => {
    const [before, own, other] = [base, mine, theirs].map((text) => partOf(text, part));
    if (own === other) return [];
    const suggested = other === before ? 'mine' : own === before ? 'theirs' : null;
    return [{ part, suggested }];
  });
}

/** One text made of both, by the side chosen for each part. Parts without a choice are the same in both, or mine. */
export function merge(mine: Text, theirs: Text, sides: Partial<Record<Part, Side>>): Text {
  const fields = Object.fromEntries(
    Object.entries(mine.fields).map(([name, own]) => {
      const field = name as keyof DraftFields;
      return [field, sides[field] === 'theirs' ? theirs.fields[field] : own];
    }),
  ) as DraftFields;
  return { fields, doc: sides.doc === 'theirs' ? theirs.doc : mine.doc };
}

/** A body line by line, each with whether the other body has it too. */
export function linesOf(doc: DraftDoc, other: DraftDoc): { text: string; same: boolean; type: string }[] {
  const words = (node: DraftDoc['content'][number]) => nodeText(node as BodyNode) || JSON.stringify(node);
  const others = new Set(other.content.map(words));
  return doc.content.map((node) => ({
    text: nodeText(node as BodyNode),
    same: others.has(words(node)),
    type: node.type,
  }));
}
