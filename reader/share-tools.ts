/** Milliseconds that "Link copied" stays. */
const shown = 2_000;
/** What the share sheet throws when the reader closes it, or opens it twice. */
const harmless = new Set(['AbortError', 'InvalidStateError']);

/** The page as it should be passed on: its canonical address, without marks of where this reader came from. */
function subject(): { url: string; title: string } {
  return {
    url: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    title:
      document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ??
      document.querySelector('h1')?.textContent ??
      document.title,
  };
}

/** A policy or an old system can forbid what the browser has a function for. */
const canShare = (): boolean => 'share' in navigator && (navigator.canShare?.(subject()) ?? true);

/**
 * `<share-tools>`: shows "copy link" and the device's own share sheet beside the plain share links, where they exist.
 * Their places are kept in the page, invisible, so that nothing moves.
 */
export class ShareTools extends HTMLElement {
  #status: HTMLElement | null = null;
  #timer = 0;

  connectedCallback(): void {
    if (this.#status) return;
    // Stands in the page, empty, before it speaks: screen readers announce changes only.
    this.#status = document.createElement('span');
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'ms-2 font-semibold text-accent';
    // Behind the heading, where words that come and go push nothing aside.
    (this.querySelector('p') ?? this).append(this.#status);
    if (canShare()) this.#offer('[data-share]', () => navigator.share(subject()));
    if (navigator.clipboard) this.#offer('[data-copy]', () => this.#copy());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #offer(selector: string, act: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`button${selector}`);
    const item = button?.closest('li');
    if (!button || !item) return;
    button.addEventListener('click', () =>
      act().catch((error) => {
        // What the device refuses is not offered again; the plain links stay.
        if (!harmless.has(error?.name)) item.hidden = true;
      }),
    );
    item.classList.remove('invisible');
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(subject().url);
    this.#say(this.dataset.copied ?? '');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#say(''), shown);
  }

  #say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }
}
