import { isSafeHref } from '../../stories/body/safe-href';
import { type BodyDoc, type BodyText, bodyDoc } from '../../stories/body/schema';

/** `[words](address)`, `**bold**`, `*italic*`: what a hurried hand can type in a live update. */
const marks = /\[([^\]\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/g;

function runsOf(line: string): BodyText[] {
  const runs: BodyText[] = [];
  const plain = (text: string) => {
    if (text) runs.push({ type: 'text', text });
  };
  let end = 0;
  for (const found of line.matchAll(marks)) {
    const [whole, words, href = '', bold, italic] = found;
    // An address that must not be linked stays text: nothing that was typed is lost.
    if (words && !isSafeHref(href)) continue;
    plain(line.slice(end, found.index));
    if (words) runs.push({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] });
    else if (bold) runs.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] });
    else if (italic) runs.push({ type: 'text', text: italic, marks: [{ type: 'italic' }] });
    end = found.index + whole.length;
  }
  plain(line.slice(end));
  return runs;
}

/** The body of a live update from typed text: a paragraph a line, empty lines aside. */
export function docOfText(text: string): BodyDoc {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return bodyDoc.parse({ type: 'doc', content: lines.map((line) => ({ type: 'paragraph', content: runsOf(line) })) });
}

function typed({ text, marks: of = [] }: BodyText): string {
  return of.reduce((words, mark) => {
    if (mark.type === 'link') return `[${words}](${mark.attrs.href})`;
    return mark.type === 'bold' ? `**${words}**` : `*${words}*`;
  }, text);
}

/** A live update's body as text that `docOfText` makes the same body of, or null when it has parts that text has not. */
export function textOfDoc(doc: BodyDoc): string | null {
  const lines: string[] = [];
  for (const node of doc.content) {
    if (node.type !== 'paragraph') return null;
    lines.push((node.content ?? []).map(typed).join(''));
  }
  const text = lines.join('\n\n');
  return JSON.stringify(docOfText(text)) === JSON.stringify(bodyDoc.parse(doc)) ? text : null;
}
