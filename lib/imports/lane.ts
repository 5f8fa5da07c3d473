interface Running {
  names: ReadonlySet<string>;
  done: Promise<void>;
}

/** Works that go on side by side, a few at once, but one after another when they have a name in common. */
export class Lane {
  private readonly running = new Set<Running>();

  /** @param most works at once */
  constructor(private readonly most: number) {}

  /**
   * Begins a work when there is room, and returns then.
   * @param names of what it touches
   * @throws what a work before it failed with
   */
  async begin(names: ReadonlySet<string>, work: () => Promise<void>): Promise<void> {
    const isInTheWay = (one: Running) => [...names].some((name) => one.names.has(name));
    while (this.running.size >= this.most || [...this.running].some(isInTheWay)) {
      await Promise.race(Array.from(this.running, ({ done }) => done));
    }
    const one: Running = { names, done: work().finally(() => this.running.delete(one)) };
    this.running.add(one);
    // Heard of by whoever waits next.
    one.done.catch(() => {});
  }

  /** Waits until all have ended, also when one of them failed; throws what it failed with. */
  async end(): Promise<void> {
    const ended = await Promise.allSettled(Array.from(this.running, ({ done }) => done));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }
}
