import { absolute } from '../i18n/metadata';
import { type PictureFile, type PictureWords, pictureUrl } from '../media/picture';
import { embedLink } from '../stories/body/embed-address';
import { isSafeHref } from '../stories/body/safe-href';
import type { BodyDoc, BodyListItem, BodyMark, BodyNode, BodyText } from '../stories/body/schema';
import { escapeHtml } from '../text/escape-html';

export type FeedPictures = Map<string, { file: PictureFile; words: PictureWords | null }>;

/** The rendition feeds show, in pixels: wide enough for a reader's column, small enough for a phone's data. */
const feedWidth = 1200;

/** The address of a picture as feeds show it: every program reads JPEG. */
export const feedPicture = (file: PictureFile): string => absolute(pictureUrl(file.hash, feedWidth, 'jpeg'));

function marked(html: string, mark: BodyMark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`;
    case 'italic':
      return `<em>${html}</em>`;
    case 'link': {
      const { href } = mark.attrs;
      if (!isSafeHref(href)) return html;
      return `<a href="${escapeHtml(href.startsWith('/') ? absolute(href) : href)}">${html}</a>`;
    }
    default:
      return html;
  }
}

const inline = (runs: BodyText[] = []): string =>
  runs.map((run) => (run.marks ?? []).reduce(marked, escapeHtml(run.text))).join('');

const items = (list: BodyListItem[]): string =>
  list.map((item) => `<li>${item.content.map((paragraph) => inline(paragraph.content)).join('<br>')}</li>`).join('');

/** A picture with its caption and credit. */
export function figureHtml(file: PictureFile, words: PictureWords | null): string {
  const height = Math.round((file.height / file.width) * Math.min(feedWidth, file.width));
  const size = `width="${Math.min(feedWidth, file.width)}" height="${height}"`;
  const image = `<img src="${feedPicture(file)}" alt="${escapeHtml(words?.alt ?? '')}" ${size}>`;
  const caption = [words?.caption, words?.credit].filter(Boolean).join(' ');
  return `<figure>${image}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`;
}

function block(node: BodyNode, pictures: FeedPictures): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inline(node.content)}</p>`;
    case 'heading':
      return `<h${node.attrs.level}>${inline(node.content)}</h${node.attrs.level}>`;
    case 'bulletList':
    case 'keyFacts':
      return `<ul>${items(node.content)}</ul>`;
    case 'orderedList':
      return `<ol>${items(node.content)}</ol>`;
    case 'blockquote':
      return `<blockquote>${node.content.map((paragraph) => `<p>${inline(paragraph.content)}</p>`).join('')}</blockquote>`;
    case 'pullQuote': {
      const by = node.attrs.attribution ? `<footer>${escapeHtml(node.attrs.attribution)}</footer>` : '';
      return `<blockquote><p>${inline(node.content)}</p>${by}</blockquote>`;
    }
    case 'image': {
      const picture = pictures.get(node.attrs.mediaId);
      return picture ? figureHtml(picture.file, picture.words) : '';
    }
    case 'embed': {
      const link = embedLink(node.attrs);
      return link ? `<p><a href="${escapeHtml(link.address)}">${escapeHtml(link.name)}</a></p>` : '';
    }
    case 'horizontalRule':
      return '<hr>';
    default:
      // Old code meets newer bodies; the page logs it.
      return '';
  }
}

/** A body as HTML that stands alone in a feed reader: absolute addresses, no classes, everything from text escaped. */
export const bodyHtml = (doc: BodyDoc, pictures: FeedPictures): string =>
  doc.content.map((node) => block(node, pictures)).join('\n');
