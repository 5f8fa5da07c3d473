interface Suggestion {
  text: string;
  href: string;
}

/** How long typing must rest before anything is asked. Milliseconds. */
const rest = 180;
const fewestLetters = 2;

/**
 * `<search-suggest data-locale data-label>` around a search field and its button: shows pages that what is typed may
 * mean, as a list that arrow keys walk through. Enter without a choice searches, as without script.
 */
export class SearchSuggest extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list = document.createElement('div');
  #timer = 0;
  #asked: AbortController | undefined;
  #chosen = -1;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.#input) return;
    this.#input = input;
    const list = this.#list;
    list.id = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.dataset.label ?? '');
    list.className = 'absolute inset-x-0 top-full z-10 border-2 border-t-0 border-ink bg-paper';
    this.append(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    this.#close();
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask(), rest);
    });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  async #ask(): Promise<void> {
    const typed = this.#input?.value.trim() ?? '';
    this.#asked?.abort();
    if (typed.length < fewestLetters) return this.#close();
    const asked = new AbortController();
    this.#asked = asked;
    try {
      const query = new URLSearchParams({ locale: this.dataset.locale ?? '', q: typed });
      const answer = await fetch(`/api/search/suggest?${query}`, { signal: asked.signal });
      if (answer.ok) this.#show((await answer.json()).suggestions);
    } catch {
      // Asked anew meanwhile, or no network: the form works without.
    }
  }

  #show(suggestions: Suggestion[]): void {
    this.#close();
    if (!suggestions.length || document.activeElement !== this.#input) return;
    this.#list.replaceChildren(
      ...suggestions.map(({ text, href }, place) => {
        const link = document.createElement('a');
        link.id = `suggestion-${place}`;
        link.setAttribute('role', 'option');
        link.setAttribute('aria-selected', 'false');
        link.href = href;
        link.textContent = text;
        link.tabIndex = -1;
        link.className = 'block px-3 py-2 leading-snug hover:bg-wash aria-selected:bg-wash aria-selected:underline';
        return link;
      }),
    );
    this.#list.hidden = false;
    this.#input?.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#list.hidden = true;
    this.#chosen = -1;
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || this.#list.hidden) return;
    const items = [...this.#list.children] as HTMLElement[];
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // The place before the first is the field itself.
      const places = items.length + 1;
      this.#chosen = ((this.#chosen + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1;
      for (const [place, item] of items.entries()) item.setAttribute('aria-selected', String(place === this.#chosen));
      const item = items[this.#chosen];
      if (item) this.#input?.setAttribute('aria-activedescendant', item.id);
      else this.#input?.removeAttribute('aria-activedescendant');
    } else if (event.key === 'Enter' && items[this.#chosen]) items[this.#chosen]?.click();
    else return;
    event.preventDefault();
  }
}
