import { choose, chosen, type DisplaySetting, displaySettings } from './display';

/** Lets the browser's own bars follow a chosen theme: each colour says by its `media` when it counts. */
function colourBars(theme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.dataset.media ??= meta.media;
    const usual = meta.dataset.media;
    meta.media = theme ? (usual.includes(theme) ? 'all' : 'not all') : usual;
  }
}

/**
 * `<display-settings>` around two groups of radio buttons named `size` and `theme`: remembers what is chosen and shows
 * it at once. Invisible until it works, because without script there is nothing to choose.
 */
export class DisplaySettings extends HTMLElement {
  connectedCallback(): void {
    this.#follow();
    this.addEventListener('change', this.#choose);
    addEventListener('storage', this.#follow);
    addEventListener('pageshow', this.#follow);
    this.classList.remove('invisible');
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#follow);
    removeEventListener('pageshow', this.#follow);
  }

  #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    choose(target.name as DisplaySetting, target.value);
    if (target.name === 'theme') colourBars(target.value);
  };

  /** Browsers fill forms in again as they were; what was chosen since counts. */
  #follow = (): void => {
    for (const setting of displaySettings) {
      const value = chosen(setting);
      for (const button of this.querySelectorAll<HTMLInputElement>(`input[name=${setting}]`)) {
        button.checked = button.value === value;
      }
    }
    colourBars(chosen('theme'));
  };
}
