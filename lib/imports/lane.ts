interface Running {
  names: ReadonlySet<string>;
  done: Promise<void>;
}

/** Works that go on side by side, a few at once, but one after another when they have a name in common. */
export class Lane {
  private readonly running = new Set<Running>();
  private readonly failures: unknown[] = [];

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
    this.throwFailure();
    const one: Running = {
      names,
      done: work()
        .catch((error) => void this.failures.push(error))
        .finally(() => this.running.delete(one)),
    };
    this.running.add(one);
  }

  /** Waits until all have ended; throws what the first of them failed with. */
  async end(): Promise<void> {
    await Promise.all(Array.from(this.running, ({ done }) => done));
    this.throwFailure();
  }

  private throwFailure(): void {
    if (this.failures.length) throw this.failures[0];
  }
}
