import type { Entry, Lists } from '../worker/orders';
import { mayKeep, order, startWorker, switchOff, switchOn } from './worker';

const link = 'text-[1.1875rem] leading-snug font-semibold underline-offset-4 hover:underline';
const button = 'py-1 text-muted underline decoration-rule underline-offset-4 hover:text-accent';

/**
 * `<kept-list data-remove data-removed>`: fills the lists of its sections (`data-list=saved|read`) from what the worker
 * keeps, and has the switch that ends it. Of `[data-when=on|off|never]` it shows what is the case.
 */
export class KeptList extends HTMLElement {
  async connectedCallback(): Promise<void> {
    this.querySelector('[data-off]')?.addEventListener('click', async () => {
      await switchOff();
      this.#state('off');
    });
    this.querySelector('[data-on]')?.addEventListener('click', async () => this.#begin(await switchOn()));
    if (mayKeep()) return this.#begin(await startWorker());
    this.#state('serviceWorker' in navigator && 'caches' in window ? 'off' : 'never');
  }

  async #begin(works: boolean): Promise<void> {
    // Without network the one that is there does.
    if (!works && !(await navigator.serviceWorker?.getRegistration())) return this.#state('never');
    await this.#fill(false);
    this.#state('on');
    await this.#fill(true);
  }

  #state(state: 'on' | 'off' | 'never'): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset.when !== state;
    this.classList.remove('invisible');
    this.dataset.state = state;
  }

  async #fill(ask: boolean): Promise<void> {
    const lists = await order<Lists>({ do: 'list', ask });
    for (const [name, entries] of Object.entries(lists ?? {}) as [string, Entry[]][]) {
      const section = this.querySelector(`[data-list=${name}]`);
      const list = section?.querySelector('ul');
      if (!section || !list) continue;
      list.replaceChildren(...entries.map((entry) => this.#item(entry)));
      section.querySelector<HTMLElement>('[data-empty]')?.toggleAttribute('hidden', entries.length > 0);
    }
  }

  #item({ path, title, section, locale }: Entry): HTMLLIElement {
    const item = document.createElement('li');
    item.className = 'flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3';
    if (locale !== document.documentElement.lang) item.lang = locale;
    const text = document.createElement('p');
    const label = document.createElement('span');
    label.className = 'block font-sans text-label text-muted';
    label.textContent = section;
    const address = document.createElement('a');
    address.href = path;
    address.className = link;
    address.textContent = title;
    text.append(label, address);
    text.className = 'min-w-0';
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = `${button} font-sans text-label`;
    remove.lang = document.documentElement.lang;
    remove.textContent = this.dataset.remove ?? '';
    remove.setAttribute('aria-label', `${this.dataset.remove}: ${title}`);
    remove.addEventListener('click', () => this.#remove(path));
    item.append(text, remove);
    return item;
  }

  async #remove(path: string): Promise<void> {
    await order({ do: 'forget', path });
    await this.#fill(false);
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!status) return;
    status.textContent = this.dataset.removed ?? '';
    // The button that had it is gone.
    status.focus();
  }
}
