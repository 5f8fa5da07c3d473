/** What the server says of a like: the new count, in words too. */
interface Counted {
  label: string;
}

/**
 * `<like-button>` around the form that likes a comment: sends it without leaving the page, shows the new count, and takes
 * the like back when it is pressed again. Whenever that fails, the form goes its own way.
 */
export class LikeButton extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #waiting = false;

  connectedCallback(): void {
    if (this.#form) return;
    this.#form = this.querySelector('form');
    this.#form?.addEventListener('submit', this.#send);
    this.#button?.setAttribute('aria-pressed', 'false');
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  #send = async (event: Event): Promise<void> => {
    const { action } = this.#form ?? {};
    if (!action) return;
    event.preventDefault();
    if (this.#waiting) return;
    this.#waiting = true;
    const like = this.#button?.getAttribute('aria-pressed') !== 'true';
    const answer = await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ like, locale: document.documentElement.lang }),
    }).catch(() => null);
    this.#waiting = false;
    // The form's own way tells the reader what is wrong.
    if (!answer?.ok) return void this.#form?.submit();
    const { label } = (await answer.json()) as Counted;
    this.#button?.setAttribute('aria-pressed', String(like));
    const output = this.querySelector('output');
    if (output) output.textContent = label;
  };
}
