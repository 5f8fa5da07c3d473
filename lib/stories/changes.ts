import { nodeText } from './body/plain-text';
import type { BodyDoc } from './body/schema';
import type { RevisionFields } from './revision-fields';

/** A version of an article and when it was published. */
export interface Published {
  at: Date;
  fields: RevisionFields;
  doc: BodyDoc;
  note: string;
}

/** What one publication changed against the one before. */
export interface Change {
  at: Date;
  /** The editor's own words on it; may be empty. */
  note: string;
  first: boolean;
  /** The headline it replaced, when it did. */
  oldHeadline: string | null;
  standfirst: boolean;
  /** Blocks of the body that came and went; a rewritten block is one of each. */
  added: number;
  removed: number;
}

/** How many of the texts are not among the others, counting repeats. */
function missingFrom(texts: string[], others: string[]): number {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  }).length;
}

function change(now: Published, before: Published | undefined): Change {
  const texts = (one: Published) => one.doc.content.map((node) => nodeText(node) || JSON.stringify(node));
  return {
    at: now.at,
    note: now.note,
    first: !before,
    oldHeadline: before && before.fields.headline !== now.fields.headline ? before.fields.headline : null,
    standfirst: Boolean(before && before.fields.standfirst !== now.fields.standfirst),
    added: before ? missingFrom(texts(now), texts(before)) : 0,
    removed: before ? missingFrom(texts(before), texts(now)) : 0,
  };
}

/** The history readers see, newest first, from the publications of an article, oldest first. */
export const describeChanges = (publications: Published[]): Change[] =>
  publications.map((one, n) => change(one, publications[n - 1])).reverse();
