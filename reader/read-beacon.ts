import { afterVisible } from './after-visible';

/** An article in view for this long is being read, not passed by. Milliseconds. */
const reading = 10_000;

/**
 * `<read-beacon data-article>`: counts one honest reading. The element remembers that it told, so a page that comes
 * back from the back/forward cache does not tell again; the server counts a reader once a day anyway.
 */
export class ReadBeacon extends HTMLElement {
  #told = false;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    const { article } = this.dataset;
    if (article && !this.#told) this.#stop = afterVisible(document, reading, () => this.#tell(article));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #tell(article: string): void {
    this.#told = true;
    // Some readers switch beacons off, and that is their answer.
    navigator.sendBeacon?.('/api/reads', new Blob([JSON.stringify({ article })], { type: 'application/json' }));
  }
}
