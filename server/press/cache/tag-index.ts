interface Tagged {
  readonly tags: readonly string[];
}

/** Finds the things that carry a tag. Most tags (`path:…`, `comments:…`) are on one thing: it stands there without a set. */
export class TagIndex<T extends Tagged> {
  readonly #byTag = new Map<string, T | Set<T>>();

  add(thing: T): void {
    for (const tag of thing.tags) {
      const there = this.#byTag.get(tag);
      if (there === undefined) this.#byTag.set(tag, thing);
      else if (there instanceof Set) there.add(thing);
      else if (there !== thing) this.#byTag.set(tag, new Set([there, thing]));
    }
  }

  delete(thing: T): void {
    for (const tag of thing.tags) {
      const there = this.#byTag.get(tag);
      if (there === thing) this.#byTag.delete(tag);
      else if (there instanceof Set && there.delete(thing) && there.size === 0) this.#byTag.delete(tag);
    }
  }

  clear(): void {
    this.#byTag.clear();
  }

  /** All things with one of the tags, each once. The set is the caller's. */
  find(tags: Iterable<string>): Set<T> {
    const found = new Set<T>();
    for (const tag of tags) {
      const there = this.#byTag.get(tag);
      if (there instanceof Set) for (const thing of there) found.add(thing);
      else if (there !== undefined) found.add(there);
    }
    return found;
  }

  /** How many tags are known: nothing may stay behind when things go. */
  get size(): number {
    return this.#byTag.size;
  }
}
