import type { ChildProcess } from 'node:child_process';
import type { Binaries } from './binaries';
import { becomeReady } from './connect';
import { claimOwnership, ownerOf, releaseOwnership } from './owner';
import { disarmPidFile, livePostmaster } from './pid-file';
import { type Place, removeSocketFolder } from './place';
import { logTail, spawnPostmaster, stopPostmaster } from './postmaster';
import { processState, signal } from './processes';

/** A first start waits this long for a server that is starting or stopping. Milliseconds. */
const patience = 60_000;
/** Postmasters that end at once before a first start gives up: stale files and zombies take up to four. */
const attempts = 8;
/** How often a postmaster that is not our child is looked at. Milliseconds. */
const lookEvery = 500;

/**
 * Keeps a postmaster running on one data folder. Of several processes that use the folder one owns the postmaster,
 * starts it and stops it; when the owner goes, the next one that misses the postmaster takes over.
 */
export class Supervisor {
  /** Set while this process owns the postmaster. */
  #token: string | undefined;
  #pid: number | undefined;
  #child: ChildProcess | undefined;
  #stopping = false;
  #wake = () => {};
  #watching: Promise<void> = Promise.resolve();

  constructor(
    readonly place: Place,
    readonly binaries: Binaries,
    readonly password: string,
    readonly settings: Record<string, string>,
    readonly log: (line: string) => void,
  ) {}

  /** The socket folder of the running postmaster, which an older process may have put elsewhere. */
  socketDir = '';

  /** Whether this process started or took over the postmaster and will stop it. */
  get owns(): boolean {
    return this.#token !== undefined;
  }

  /** Waits until the database answers, and watches over it from then on. */
  async start(): Promise<void> {
    // A process that just ends takes its postmaster along; a killed one can't, and the next start takes it over.
    process.once('exit', this.#onExit);
    try {
      await this.#bringUp(patience);
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.#watching = this.#watch();
  }

  /** Ends the watch, and the postmaster if it is ours. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await this.#watching;
    process.removeListener('exit', this.#onExit);
    // Its owner may have been killed while we used it.
    this.#token ??= claimOwnership(this.place.root);
    if (!this.#token) return;
    const running = livePostmaster(this.place.cluster)?.pid ?? this.#childPid();
    this.#child?.ref();
    if (running) await stopPostmaster(running);
    removeSocketFolder(this.place);
    releaseOwnership(this.place.root, this.#token);
    this.#token = undefined;
  }

  #onExit = () => {
    const token = this.#token ?? claimOwnership(this.place.root);
    if (!token) return;
    const running = this.#childPid() ?? this.#pid;
    if (running) signal(running, 'SIGINT');
    releaseOwnership(this.place.root, token);
  };

  #childPid(): number | undefined {
    const child = this.#child;
    return child && child.exitCode === null && child.signalCode === null ? child.pid : undefined;
  }

  /** Sleeps, unless the child ends or we are told to stop; never keeps the process alive by itself once watching. */
  #sleep(milliseconds: number, keepAlive: boolean): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      if (!keepAlive) timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Finds, takes over or starts a postmaster until one answers. Without a limit it tries for ever. */
  async #bringUp(limit = Number.POSITIVE_INFINITY): Promise<void> {
    const first = limit !== Number.POSITIVE_INFINITY;
    const deadline = Date.now() + limit;
    let started = 0;
    while (!this.#stopping) {
      const running = livePostmaster(this.place.cluster);
      if (running) {
        const socketDir = running.socketDir || this.place.socketDir;
        if (await becomeReady(socketDir, this.password)) {
          this.#pid = running.pid;
          this.socketDir = socketDir;
          // An orphan of a killed process: ours to stop from now on.
          if (!this.#token) this.#token = claimOwnership(this.place.root);
          return;
        }
        await this.#sleep(40, first);
      } else if (this.#childPid()) {
        await this.#sleep(20, first);
      } else {
        this.#token ??= claimOwnership(this.place.root);
        if (this.#token) {
          if (started > 0) await this.#sleep(Math.min(5_000, 100 * 2 ** started), first);
          if (first && started === attempts) {
            throw new Error(`PostgreSQL does not start in ${this.place.root}:\n${logTail(this.place)}`);
          }
          if (!this.#stopping && !livePostmaster(this.place.cluster)) this.#spawn();
          started++;
        } else {
          await this.#sleep(100, first);
        }
      }
      if (Date.now() > deadline) {
        const owner = ownerOf(this.place.root);
        const by = owner && owner !== process.pid ? ` Process ${owner} keeps it; end that one first.` : '';
        throw new Error(`PostgreSQL in ${this.place.root} does not answer.${by}\n${logTail(this.place)}`);
      }
    }
  }

  #spawn(): void {
    disarmPidFile(this.place.cluster, this.place.socketDir);
    const child = spawnPostmaster(this.place, this.binaries, this.settings);
    child.on('exit', () => this.#wake());
    child.on('error', (error) => this.log(`PostgreSQL can't be started: ${error.message}`));
    child.unref();
    this.#child = child;
  }

  async #watch(): Promise<void> {
    while (!this.#stopping) {
      await this.#sleep(lookEvery, false);
      if (this.#stopping || (this.#pid && processState(this.#pid) === 'running')) continue;
      if (this.#token) this.log('PostgreSQL ended unexpectedly; starting it again.');
      try {
        await this.#bringUp();
        if (!this.#stopping) this.log('PostgreSQL runs again.');
      } catch (error) {
        this.log(error instanceof Error ? error.message : String(error));
        await this.#sleep(2_000, false);
      }
    }
  }
}
