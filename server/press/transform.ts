import { RewritingStream } from 'parse5-html-rewriting-stream';

type Parser = InstanceType<typeof RewritingStream>;
type Tag = Parameters<Parser['onStartTag']>[0];

const attribute = (tag: Tag, name: string): string | undefined => tag.attrs.find((a) => a.name === name)?.value;

/** The only scripts a reader page may have: data for search engines, and our own module. All else is Next's. */
function isKeptScript(tag: Tag): boolean {
  return attribute(tag, 'type') === 'application/ld+json' || /^\/reader\//.test(attribute(tag, 'src') ?? '');
}

function isScriptPreload(tag: Tag): boolean {
  const rel = (attribute(tag, 'rel') ?? '').toLowerCase();
  if (/^\/reader\//.test(attribute(tag, 'href') ?? '')) return false;
  return rel === 'modulepreload' || (rel === 'preload' && attribute(tag, 'as') === 'script');
}

/** Marks that React leaves for hydration: `<!-- -->` between texts, `<!--$-->` around boundaries. */
const reactMark = /^( |\/?[$&][!?~]?)?$/;

/**
 * Finds what to leave out. Works on positions in the source and emits nothing itself: what stays is copied in long
 * slices, byte for byte, which is four times faster than to push every token through the stream.
 */
class ScriptCutter extends RewritingStream {
  /** Pieces of the page that stay. */
  readonly kept: string[] = [];
  /** The page is Next's own error shell, which shows nothing without its script. */
  errorShell = false;
  /** A part of the page came late and only Next's script would put it in its place. */
  unfinished = false;
  #from = 0;
  #scriptFrom: number | null = null;

  constructor(readonly source: string) {
    super();
  }

  #cut(start: number, end: number): void {
    this.kept.push(this.source.slice(this.#from, start));
    this.#from = end;
  }

  finish(): string {
    // A script that never ends takes the rest of the page with it, in browsers as here.
    if (this.#scriptFrom !== null) this.#cut(this.#scriptFrom, this.source.length);
    this.kept.push(this.source.slice(this.#from));
    return this.kept.join('');
  }

  override onStartTag(tag: Tag): void {
    if (!tag.location) return;
    const { startOffset, endOffset } = tag.location;
    if (tag.tagName === 'script' && !isKeptScript(tag)) this.#scriptFrom = startOffset;
    else if (tag.tagName === 'link' && isScriptPreload(tag)) this.#cut(startOffset, endOffset);
    else if (tag.tagName === 'html') this.errorShell = attribute(tag, 'id') === '__next_error__';
    else if (tag.tagName === 'template' && attribute(tag, 'id')?.startsWith('B:')) this.unfinished = true;
  }

  override onEndTag(tag: Tag): void {
    if (this.#scriptFrom === null || tag.tagName !== 'script' || !tag.location) return;
    this.#cut(this.#scriptFrom, tag.location.endOffset);
    this.#scriptFrom = null;
  }

  override onComment(token: Parameters<Parser['onComment']>[0]): void {
    if (token.location && reactMark.test(token.data)) this.#cut(token.location.startOffset, token.location.endOffset);
  }

  // Text and the document type stay as they are: no objects are made for them.
  override onCharacter(): void {}
  override onWhitespaceCharacter(): void {}
  override onNullCharacter(): void {}
  override onDoctype(): void {}
}

export interface ReaderPage {
  html: string;
  errorShell: boolean;
  unfinished: boolean;
}

/** Takes Next's client runtime, flight data and their preloads out of a rendered page; nothing else changes. */
export async function toReaderPage(source: string): Promise<ReaderPage> {
  const cutter = new ScriptCutter(source);
  await new Promise<void>((resolve, reject) => {
    cutter.once('finish', resolve).once('error', reject);
    cutter.end(source);
  });
  return { html: cutter.finish(), errorShell: cutter.errorShell, unfinished: cutter.unfinished };
}
