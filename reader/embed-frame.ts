/**
 * `<embed-frame data-frame data-play data-title><a>`: a video elsewhere. A click on its link shows the player in the
 * page; before it nothing is asked of the other site. Clicks that open a tab of their own are left alone, and the link
 * stays below the player for whoever would rather go there.
 */
export class EmbedFrame extends HTMLElement {
  #link: HTMLAnchorElement | null = null;
  #words = '';

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (this.#link || !link || !this.dataset.frame) return;
    this.#link = link;
    this.#words = link.textContent ?? '';
    link.textContent = this.dataset.play ?? this.#words;
    link.addEventListener('click', this.#show);
  }

  #show = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = this.dataset.frame ?? '';
    frame.title = this.dataset.title ?? '';
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
    // Players refuse pages that do not say where they stand.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.className = 'mb-3 block aspect-video w-full border-0';
    this.prepend(frame);
    frame.focus();
    this.#link?.removeEventListener('click', this.#show);
    if (this.#link) this.#link.textContent = this.#words;
  };
}
