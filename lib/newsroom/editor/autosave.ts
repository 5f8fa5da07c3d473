/** How long nobody types before what was typed is saved. Milliseconds. */
const rest = 1_000;
/** How long a save that failed waits before it is tried again, longer each time up to the last. Milliseconds. */
const waits = [1_000, 2_000, 5_000, 10_000, 20_000] as const;

/** What a save came to: done; held back until a person decides; or not got through, to be tried again. */
export type Outcome = 'saved' | 'stop' | 'retry';

/** Where the text stands: all saved; typed but not yet; on its way; failing, still tried; waiting for a person. */
export type SaveState = 'saved' | 'dirty' | 'saving' | 'failing' | 'stopped';

/**
 * Saves a text when its writer rests for a second. One save is on its way at a time; what is typed meanwhile goes with
 * the next. A save that fails is tried until it gets through: nothing typed is given up.
 */
export class Autosave {
  #state: SaveState = 'saved';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed = 0;
  #savedAt = 0;
  #failures = 0;
  #running: Promise<void> | null = null;

  constructor(
    private readonly save: () => Promise<Outcome>,
    private readonly onState: (state: SaveState) => void,
  ) {}

  get state(): SaveState {
    return this.#state;
  }

  /** Whether something is typed that is not stored. */
  get dirty(): boolean {
    return this.#changed !== this.#savedAt;
  }

  /** Tells that something was typed. */
  touch(): void {
    this.#changed++;
    if (this.#state === 'stopped' || this.#state === 'failing' || this.#running) return;
    this.#set('dirty');
    this.#later(rest);
  }

  /** Saves what is not saved yet, now; resolves when that is done or failed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.dirty && this.#state !== 'stopped') await this.#run();
    return !this.dirty;
  }

  /** Goes on after a person decided; `saved` when what is on the page is what is stored. */
  resume({ saved }: { saved: boolean }): void {
    clearTimeout(this.#timer);
    this.#failures = 0;
    if (saved) this.#savedAt = this.#changed;
    else this.#changed++;
    this.#set(saved ? 'saved' : 'dirty');
    if (!saved) this.#later(rest);
  }

  /** Ends all timers. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), ms);
  }

  #set(state: SaveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.onState(state);
  }

  #run(): Promise<void> {
    this.#running ??= this.#once().finally(() => {
      this.#running = null;
      // Typed while the save was on its way.
      if (this.#state === 'dirty') this.#later(rest);
    });
    return this.#running;
  }

  async #once(): Promise<void> {
    const changed = this.#changed;
    if (this.#state !== 'failing') this.#set('saving');
    const outcome = await this.save().catch((): Outcome => 'retry');
    if (outcome === 'stop') return this.#set('stopped');
    if (outcome === 'retry') {
      this.#set('failing');
      const wait = waits[Math.min(this.#failures++, waits.length - 1)] ?? rest;
      return this.#later(wait);
    }
    this.#failures = 0;
    this.#savedAt = changed;
    this.#set(this.dirty ? 'dirty' : 'saved');
  }
}
