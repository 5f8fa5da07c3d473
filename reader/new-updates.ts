import { everyMinute, noMore } from './every-minute';

const updateIds = (page: Document): string[] => [...page.querySelectorAll('[data-update]')].map((item) => item.id);

/**
 * `<new-updates data-page data-found>` around the link "Load new updates" of a live story: looks every minute whether
 * there are any, and lets the link say how many. It asks for the page that everybody gets, which caches hold ready: the
 * answer is "not modified" as long as nothing happened.
 */
export class NewUpdates extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset.page) everyMinute(this.#look);
  }

  disconnectedCallback(): void {
    noMore(this.#look);
  }

  #look = async (): Promise<void> => {
    const response = await fetch(this.dataset.page ?? '', { cache: 'no-cache' }).catch(() => null);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const known = new Set(updateIds(document));
    const count = updateIds(page).filter((id) => !known.has(id)).length;
    const link = this.querySelector('a');
    if (!link || !count) return;
    link.textContent = (this.dataset.found ?? '').replace('{n}', String(count));
    // Announced once to those who listen; what they read stays where it is.
    this.setAttribute('role', 'status');
  };
}
