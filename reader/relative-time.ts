import { agoIn } from './ago';
import { everyMinute, noMore } from './every-minute';

let words: ReturnType<typeof agoIn> | undefined;

/** A full moment has a date beside its clock time; lists show a bare "18:05" for today. */
const isMoment = (text: string): boolean => text.includes(':') && !/^\d{1,2}:\d\d$/.test(text);

/**
 * `<relative-time><time datetime>`: says how long ago the last day's moments were. A short date gives way to
 * "3 hours ago" and moves to the title; a full moment stays and gets "(3 hours ago)" behind it. Older ones stay as
 * the server wrote them.
 */
export class RelativeTime extends HTMLElement {
  #time: HTMLTimeElement | null = null;
  #written = '';
  #behind: Text | null = null;

  connectedCallback(): void {
    this.#time ??= this.querySelector('time');
    if (!this.#time) return;
    this.#written ||= this.#time.textContent?.trim() ?? '';
    if (this.#update()) everyMinute(this.#renew);
  }

  disconnectedCallback(): void {
    noMore(this.#renew);
  }

  #renew = (): void => {
    // What is too old now will not grow younger.
    if (!this.#update()) noMore(this.#renew);
  };

  /** Returns whether the moment is of the last day. */
  #update(): boolean {
    const time = this.#time;
    if (!time) return false;
    words ??= agoIn(document.documentElement.lang || undefined);
    const ago = words(new Date(time.dateTime), new Date());
    if (isMoment(this.#written)) this.#append(ago);
    else if (ago) {
      time.textContent = ago;
      time.title = this.#written;
    } else if (time.title) {
      time.textContent = this.#written;
      time.removeAttribute('title');
    }
    return ago !== null;
  }

  #append(ago: string | null): void {
    if (!ago && !this.#behind) return;
    this.#behind ??= this.appendChild(document.createTextNode(''));
    this.#behind.data = ago ? ` (${ago})` : '';
  }
}
