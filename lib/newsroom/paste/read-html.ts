import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { embedOf } from '../../stories/body/embed-address';
import { isSafeHref } from '../../stories/body/safe-href';
import type { BodyMark, BodyText } from '../../stories/body/schema';
import { type Dropped, type Pasted, runsText, tidy } from './block';
import { BlockWriter } from './block-writer';

/** Deeper than any page nests; what lies below counts as words only. */
const deepest = 120;

/** What never holds an article's words. */
const skipped = new Set(
  'script style noscript template head meta link title nav form button input select option textarea svg math canvas audio object dialog'.split(
    ' ',
  ),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that begin and end a block of their own. */
const blocks = new Set(
  'p div section article main header footer aside figure figcaption blockquote ul ol li dl dt dd table thead tbody tfoot tr td th pre address h1 h2 h3 h4 h5 h6 hr body html center details summary'.split(
    ' ',
  ),
);

const attribute = (node: Tree.Element, name: string): string =>
  node.attrs.find((attr) => attr.name === name)?.value ?? '';
const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function isHidden(node: Tree.Element): boolean {
  const style = attribute(node, 'style').replace(/\s/g, '').toLowerCase();
  return (
    /display:none|visibility:hidden/.test(style) ||
    node.attrs.some((attr) => attr.name === 'hidden') ||
    attribute(node, 'aria-hidden') === 'true'
  );
}

const without = (marks: BodyMark[], type: BodyMark['type']) => marks.filter((mark) => mark.type !== type);
const withMark = (marks: BodyMark[], mark: BodyMark) => [...without(marks, mark.type), mark];

/** The marks inside an element: by its name, and by its style, which word processors use for both yes and no. */
function marksIn(node: Tree.Element, marks: BodyMark[], dropped: Dropped[]): BodyMark[] {
  const style = attribute(node, 'style').replace(/\s/g, '').toLowerCase();
  const weight = /font-weight:(bold|\d+|normal)/.exec(style)?.[1];
  const slant = /font-style:(italic|oblique|normal)/.exec(style)?.[1];
  let own = marks;
  // The clipboard of Google Docs wraps everything into a <b> that is not bold.
  if (weight) own = weight === 'bold' || Number(weight) >= 600 ? withMark(own, { type: 'bold' }) : without(own, 'bold');
  else if (/^(b|strong)$/.test(node.tagName)) own = withMark(own, { type: 'bold' });
  if (slant) own = slant === 'normal' ? without(own, 'italic') : withMark(own, { type: 'italic' });
  else if (/^(i|em|cite)$/.test(node.tagName)) own = withMark(own, { type: 'italic' });
  if (node.tagName === 'a') {
    const href = attribute(node, 'href').trim();
    if (isSafeHref(href)) own = withMark(own, { type: 'link', attrs: { href } });
    else if (href && !href.startsWith('#')) dropped.push({ reason: 'unsafeLink', text: href.slice(0, 200) });
  }
  return own;
}

/** All words below a node, however deep it goes. */
function wordsBelow(node: Tree.Node): string {
  const words: string[] = [];
  const waiting: Tree.Node[] = [node];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.nodeName === '#text') words.push((one as Tree.TextNode).value);
    else if (!skipped.has(one.nodeName) && 'childNodes' in one) waiting.push(...one.childNodes.toReversed());
  }
  return words.join(' ');
}

/** Words that Word puts before the items of its lists, which are paragraphs to everybody else. */
const isWordItem = (node: Tree.Element): boolean =>
  /\bMsoListParagraph/.test(attribute(node, 'class')) || /mso-list:l\d/.test(attribute(node, 'style'));

/**
 * Reads HTML from anywhere: a page, a word processor, a mail. Only what the body's schema knows is kept; everything
 * else becomes its words. Nothing in it runs and no address in it is asked for.
 */
export function readHtml(html: string): Pasted {
  const dropped: Dropped[] = [];
  const writer = new BlockWriter();

  function walk(node: Tree.Node, marks: BodyMark[], depth: number): void {
    if (node.nodeName === '#text') return writer.words((node as Tree.TextNode).value, marks);
    if (!('childNodes' in node)) return;
    if (!isElement(node)) {
      for (const child of node.childNodes) walk(child, marks, depth);
      return;
    }
    const { tagName } = node;
    if (skipped.has(tagName) || isHidden(node)) return;
    if (tagName === 'br') return writer.lineBreak();
    if (tagName === 'hr') return writer.rule();
    if (tagName === 'img' || tagName === 'video') {
      dropped.push({ reason: 'picture', text: attribute(node, 'alt') || attribute(node, 'src').slice(0, 120) });
      return;
    }
    if (tagName === 'iframe' || tagName === 'embed') return frame(attribute(node, 'src'));
    if (depth > deepest) return writer.words(wordsBelow(node), marks);
    const inside = marksIn(node, marks, dropped);
    const go = () => {
      for (const child of node.childNodes) walk(child, inside, depth + 1);
    };
    if (headings.has(tagName)) writer.inHeading(Number(tagName[1]), go);
    else if (tagName === 'ul' || tagName === 'ol') writer.inList(tagName === 'ol', go);
    else if (tagName === 'li' || isWordItem(node)) writer.inItem(go);
    else if (tagName === 'blockquote') quoteOrPost(node, go);
    else if (blocks.has(tagName)) writer.inBlock(go);
    else go();
    if (tagName === 'td' || tagName === 'th') writer.words(' ', []);
  }

  function frame(address: string): void {
    const embed = embedOf(address.startsWith('//') ? `https:${address}` : address);
    if (embed) writer.embed(embed);
    else dropped.push({ reason: 'frame', text: address.slice(0, 200) });
  }

  /** Posts are embedded as quotations that end with a link to them. */
  function quoteOrPost(node: Tree.Element, go: () => void): void {
    const isPost = /\b(twitter-tweet|instagram-media|telegram-post)\b/.test(attribute(node, 'class'));
    const embed = isPost ? postOf(node) : null;
    if (embed) writer.embed(embed);
    else writer.inQuote(go);
  }

  walk(parseFragment(html), [], 0);
  return { blocks: writer.end(), dropped };
}

function postOf(node: Tree.Element): ReturnType<typeof embedOf> {
  const waiting: Tree.Node[] = [node];
  let found: ReturnType<typeof embedOf> = embedOf(attribute(node, 'data-instgrm-permalink'));
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (isElement(one)) found = embedOf(attribute(one, 'href')) ?? found;
    if ('childNodes' in one) waiting.push(...one.childNodes);
  }
  return found;
}

/** Whether pasted HTML says more than its plain text: a single unmarked paragraph does not. */
export function isPlain({ blocks: read }: Pasted): boolean {
  const [first, ...rest] = read;
  return !rest.length && (!first || (first.kind === 'text' && first.runs.every((run: BodyText) => !run.marks?.length)));
}

/** The words of a pasted text on one line: for fields. */
export const oneLine = ({ blocks: read }: Pasted): string =>
  read
    .flatMap((block) => ('runs' in block ? [runsText(tidy(block.runs))] : []))
    .join(' ')
    .trim();
