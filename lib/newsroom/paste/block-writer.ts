import type { EmbedId } from '../../stories/body/embed-address';
import type { BodyMark, BodyText } from '../../stories/body/schema';
import { type Block, runsText, tidy } from './block';

type Place =
  | { in: 'text' }
  | { in: 'heading'; level: number }
  | { in: 'list'; ordered: boolean; items: BodyText[][] }
  | { in: 'quote'; paragraphs: BodyText[][] };

/** Gathers words into blocks while HTML is walked through from its beginning to its end. */
export class BlockWriter {
  #blocks: Block[] = [];
  #runs: BodyText[] = [];
  #place: Place = { in: 'text' };
  #broken = false;

  words(text: string, marks: BodyMark[]): void {
    if (!text) return;
    if (text.trim()) this.#broken = false;
    this.#runs.push({ type: 'text', text, ...(marks.length && { marks }) });
  }

  /** A second line break in a row ends a paragraph, and so does one behind a sentence's end; another is a space. */
  lineBreak(): void {
    if (this.#broken || /[.!?…:"”»]\s*$/.test(runsText(this.#runs))) this.#flush();
    else this.#runs.push({ type: 'text', text: ' ' });
    this.#broken = true;
  }

  rule(): void {
    this.#flush();
    if (this.#place.in === 'text') this.#blocks.push({ kind: 'rule' });
  }

  embed(id: EmbedId): void {
    this.#flush();
    this.#leave({ in: 'text' }, () => this.#blocks.push({ kind: 'embed', ...id }));
  }

  inBlock(go: () => void): void {
    this.#flush();
    go();
    this.#flush();
  }

  inHeading(level: number, go: () => void): void {
    // A heading in an item or a quotation is words of it.
    if (this.#place.in === 'text') this.#enter({ in: 'heading', level }, go);
    else this.inBlock(go);
  }

  inList(ordered: boolean, go: () => void): void {
    // Lists in lists become items of the outer one: the schema keeps one level.
    if (this.#place.in === 'list') this.inBlock(go);
    else this.#enter({ in: 'list', ordered, items: [] }, go);
  }

  inItem(go: () => void): void {
    if (this.#place.in === 'list') this.inBlock(go);
    else this.#enter({ in: 'list', ordered: false, items: [] }, go);
  }

  inQuote(go: () => void): void {
    if (this.#place.in === 'quote') this.inBlock(go);
    else this.#enter({ in: 'quote', paragraphs: [] }, go);
  }

  end(): Block[] {
    this.#flush();
    return this.#blocks.filter((block, n) => block.kind !== 'rule' || this.#blocks[n - 1]?.kind !== 'rule');
  }

  #enter(place: Place, go: () => void): void {
    this.#flush();
    this.#leave(place, () => {
      go();
      this.#flush();
    });
    if (place.in === 'list' && place.items.length) this.#addList(place);
    if (place.in === 'quote' && place.paragraphs.length)
      this.#blocks.push({ kind: 'quote', paragraphs: place.paragraphs });
  }

  /** Word writes each item as a paragraph of its own; neighbours of one kind are one list. */
  #addList({ ordered, items }: Extract<Place, { in: 'list' }>): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(...items);
    else this.#blocks.push({ kind: 'list', ordered, items });
  }

  #leave(place: Place, go: () => void): void {
    const before = this.#place;
    this.#place = place;
    go();
    this.#place = before;
  }

  #flush(): void {
    const runs = tidy(this.#runs);
    this.#runs = [];
    this.#broken = false;
    if (!runs.length) return;
    const place = this.#place;
    if (place.in === 'list') place.items.push(runs);
    else if (place.in === 'quote') place.paragraphs.push(runs);
    else if (place.in === 'heading') this.#blocks.push({ kind: 'heading', level: place.level, runs });
    else this.#blocks.push({ kind: 'text', runs });
  }
}
