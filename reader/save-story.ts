import type { SaveResult, State } from '../worker/orders';
import { afterVisible } from './after-visible';
import { mayKeep, order, pageInfo, savesData } from './worker';

/** An article in view for this long was not opened by mistake. Milliseconds. */
const opened = 2_000;

/**
 * `<save-story data-saved data-full data-failed data-copy>` around a button: keeps the article for later. It also has
 * the article remembered among those read last, and says so when the page came from the device.
 */
export class SaveStory extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #status: HTMLElement | null = null;
  #words = '';
  #stop: (() => void) | null = null;
  #parts = 0;

  async connectedCallback(): Promise<void> {
    if (this.#button || !mayKeep()) return;
    this.#button = this.querySelector('button');
    this.#status = this.querySelector('[role=status]');
    this.#words = this.#button?.textContent ?? '';
    this.#stop = afterVisible(document, opened, this.#remember);
    const state = await order<State>({ do: 'state', path: location.pathname });
    if (!this.#button || !state) return;
    this.#show(state.saved);
    if (state.fromDevice) this.#say(this.dataset.copy);
    this.#button.addEventListener('click', this.#toggle);
    this.#button.classList.remove('invisible');
  }

  disconnectedCallback(): void {
    this.#stop?.();
    document.removeEventListener('visibilitychange', this.#catchUp);
  }

  #remember = (): void => {
    this.#tell();
    document.addEventListener('visibilitychange', this.#catchUp);
  };

  /** Pictures further down load as they come into view: those are told of when the page is left. */
  #catchUp = (): void => {
    if (document.visibilityState === 'hidden' && pageInfo().parts.length > this.#parts) this.#tell();
  };

  #tell(): void {
    const page = pageInfo();
    this.#parts = page.parts.length;
    order({ do: 'read', page, saveData: savesData() });
  }

  #show(saved: boolean): void {
    if (!this.#button) return;
    this.#button.textContent = saved ? (this.dataset.saved ?? '') : this.#words;
    this.#button.value = saved ? 'saved' : '';
  }

  #say(words = ''): void {
    if (this.#status) this.#status.textContent = words;
  }

  #toggle = async (): Promise<void> => {
    this.#say();
    if (this.#button?.value) {
      await order({ do: 'unsave', path: location.pathname });
      return this.#show(false);
    }
    const result = await order<SaveResult>({ do: 'save', page: pageInfo(), saveData: savesData() });
    if (result === 'saved') this.#show(true);
    else this.#say(result === 'full' ? this.dataset.full : this.dataset.failed);
  };
}
