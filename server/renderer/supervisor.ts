import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import { type PulseOptions, watchPulse } from './pulse';
import { makeSocketFolder } from './socket-folder';

export interface RendererOptions {
  /** The bundle that the child runs. */
  program: string;
  /** The project's folder, where `.next` lies. */
  dir: string;
  log: Logger;
  /** Called when a child is gone: connections to it are of no use any more. */
  onGone?: () => void;
  /** First pause before a restart; doubled while children keep dying, up to 8 s. Milliseconds. */
  firstPause?: number;
  /** How a child that hangs is noticed. */
  pulse?: Omit<PulseOptions, 'onHung'>;
}

const longestPause = 8_000;
/** A child that lived this long died of something else than the ones before. Milliseconds. */
const longLife = 30_000;
/** Children that end before they are ready, one after the other, before the first start gives up. */
const firstAttempts = 3;
/** How long a child may take to close after its last answer. Milliseconds. */
const closing = 2_000;

/** Keeps a renderer running: starts it, starts it again when it dies or hangs, ends it in order. */
export class RendererSupervisor {
  socket = '';
  #folder = '';
  #child: ChildProcess | undefined;
  #up = false;
  #stopping = false;
  #started = false;
  #failures = 0;
  #restart: NodeJS.Timeout | undefined;

  constructor(readonly options: RendererOptions) {}

  /** Whether there is a child that takes requests. */
  get up(): boolean {
    return this.#up;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Starts the first child and waits until it takes requests.
   * @throws Error when it ends three times before that.
   */
  async start(): Promise<void> {
    ({ folder: this.#folder, socket: this.socket } = await makeSocketFolder());
    for (let attempt = 1; !(await this.#spawn()); attempt++) {
      if (this.#stopping) return;
      if (attempt === firstAttempts)
        throw new Error('The renderer ends as soon as it starts; the reason stands above.');
    }
    this.#started = true;
  }

  /** Starts one child. @returns whether it became ready. */
  async #spawn(): Promise<boolean> {
    const { program, dir, log } = this.options;
    await rm(this.socket, { force: true });
    if (this.#stopping) return false;
    const child = fork(program, [this.socket, dir], {
      cwd: dir,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      // Not the parent's own arguments: what it was told to load is its business.
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    const born = performance.now();
    let endWatch = () => {};
    return new Promise<boolean>((resolve) => {
      child.once('message', () => {
        this.#up = true;
        endWatch = watchPulse(child, {
          ...this.options.pulse,
          onHung: () => {
            log.error('the renderer hangs; it is ended and started again');
            child.kill('SIGKILL');
          },
        });
        resolve(true);
      });
      const gone = (reason: object) => {
        // A child that could not be started ends with an error, any other with an exit.
        if (this.#child !== child) return;
        endWatch();
        this.#up = false;
        this.#child = undefined;
        this.options.onGone?.();
        resolve(false);
        if (this.#stopping) return;
        log.error(reason, 'the renderer ended unexpectedly');
        if (performance.now() - born > longLife) this.#failures = 0;
        // Before the first success start() counts the attempts.
        if (this.#started) this.#startAgain();
      };
      child.once('exit', (code, signal) => gone({ code, signal }));
      child.on('error', (err) =>
        child.pid ? log.error({ err }, 'the renderer can’t be told something') : gone({ err }),
      );
    });
  }

  #startAgain(): void {
    const pause = Math.min((this.options.firstPause ?? 100) * 2 ** this.#failures++, longestPause);
    this.#restart = setTimeout(async () => {
      if (await this.#spawn()) this.options.log.info('the renderer runs again');
    }, pause);
  }

  /** Lets the child finish its answers and close, then ends it; by force after two seconds. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child?.pid && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      const force = setTimeout(() => child.kill('SIGKILL'), closing);
      if (this.#up && child.connected) child.send('stop', () => {});
      else child.kill('SIGKILL');
      await gone;
      clearTimeout(force);
    }
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }
}
