import { type Verb, verbs } from '../../../lib/press/payload';
import { tags as names } from '../../../lib/press/tags';

/** From the mildest to the strictest. */
const strength = (verb: Verb | null): number => (verb === null ? -1 : verbs.indexOf(verb));
const stricter = (a: Verb | null, b: Verb | null): Verb | null => (strength(a) >= strength(b) ? a : b);

/** The tag that is on everything. */
export const everything = names.site;

/** A render that is going on, with what was announced since it began: it may have read what was there before. */
export class RunningRender {
  readonly #announced = new Map<string, Verb>();

  constructor(
    /** Renders in the order in which they began. */
    readonly number: number,
    /** Milliseconds since 1970. */
    readonly beganAt: number,
  ) {}

  /**
   * Whether somebody who asks now may have what it makes. After a purge or kill of anything he may not: nobody knows
   * yet what the page shows. After an `expire` he may: such a copy could be shown once more too.
   */
  joinable = true;

  announce(verb: Verb, tags: Iterable<string>): void {
    if (verb !== 'expire') this.joinable = false;
    for (const tag of tags) this.#announced.set(tag, stricter(this.#announced.get(tag) ?? null, verb) ?? verb);
  }

  /** The strictest verb that was announced for one of the tags. */
  met(tags: Iterable<string>): Verb | null {
    let worst = this.#announced.get(everything) ?? null;
    if (this.#announced.size === 0) return worst;
    for (const tag of tags) worst = stricter(worst, this.#announced.get(tag) ?? null);
    return worst;
  }
}

/** The race guard (DESIGN.md, "The race"): tells every running render of every announcement. */
export class RunningRenders {
  readonly #running = new Set<RunningRender>();
  #count = 0;

  begin(now: number): RunningRender {
    const render = new RunningRender(++this.#count, now);
    this.#running.add(render);
    return render;
  }

  end(render: RunningRender): void {
    this.#running.delete(render);
  }

  announce(verb: Verb, tags: readonly string[]): void {
    for (const render of this.#running) render.announce(verb, tags);
  }

  get size(): number {
    return this.#running.size;
  }
}
