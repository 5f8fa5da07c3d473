/** A pause this long and the writer looks up. Milliseconds. */
const pause = 900;
/** Shorter texts are judged when they are sent: half a word is no mistake yet. */
const shortest = 12;
/** Longer ones are refused when they are sent, whatever they say (lib/comments/form.ts). UTF-16 units. */
const longest = 3_000;
const mostReasons = 4;

interface Verdict {
  action: 'publish' | 'askToFix' | 'queue' | 'reject';
  findings: { level: string; message: string }[];
  fixed?: string;
}

type Words = Record<Verdict['action'] | 'useFixed' | 'used', string>;

/**
 * `<comment-check data-words>` inside a comment form: while somebody writes, shows what the house rules say of the text
 * and offers the mended one. It holds nothing back; when it fails it says nothing, and the text is judged when it is
 * sent.
 */
export class CommentCheck extends HTMLElement {
  #field: HTMLTextAreaElement | null = null;
  #timer = 0;
  #asked: AbortController | null = null;

  connectedCallback(): void {
    if (this.#field) return;
    this.#field = this.closest('form')?.querySelector('textarea') ?? null;
    this.#field?.addEventListener('input', this.#wait);
    // Stands in the page, empty, before it speaks: screen readers announce changes only.
    this.setAttribute('aria-live', 'polite');
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  #wait = (): void => {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#timer = window.setTimeout(this.#check, pause);
  };

  #check = async (): Promise<void> => {
    const body = this.#field?.value ?? '';
    if (body.trim().length < shortest || body.length > longest) return this.replaceChildren();
    this.#asked = new AbortController();
    const verdict: Verdict | null = await fetch('/api/comments/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body, locale: document.documentElement.lang }),
      signal: this.#asked.signal,
    })
      .then((answer) => (answer.ok ? answer.json() : null))
      .catch(() => null);
    // Somebody who writes on is not told about what was.
    if (this.#field?.value !== body) return;
    if (verdict) this.#show(verdict);
    else this.replaceChildren();
  };

  #show({ action, findings, fixed }: Verdict): void {
    const words: Words = JSON.parse(this.dataset.words ?? '{}');
    const said = document.createElement('p');
    said.className = 'mt-3 font-sans text-base font-semibold';
    said.textContent = words[action];
    this.dataset.action = action;
    const list = document.createElement('ul');
    list.className = 'mt-1 list-disc space-y-1 ps-5 font-sans text-base';
    for (const message of [...new Set(findings.map((finding) => finding.message))].slice(0, mostReasons)) {
      const item = list.appendChild(document.createElement('li'));
      item.textContent = message;
    }
    this.replaceChildren(said, ...(list.childElementCount ? [list] : []));
    if (fixed !== undefined && action !== 'publish') this.#offer(fixed, words);
  }

  #offer(fixed: string, words: Words): void {
    const button = this.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = 'mt-2 border border-ink px-4 py-2 font-sans text-base font-semibold hover:bg-paper';
    button.textContent = words.useFixed;
    button.addEventListener('click', () => {
      if (!this.#field) return;
      this.#field.value = fixed;
      this.#field.focus();
      const said = document.createElement('p');
      said.className = 'mt-3 font-sans text-base font-semibold';
      said.textContent = words.used;
      this.replaceChildren(said);
      this.#wait();
    });
  }
}
