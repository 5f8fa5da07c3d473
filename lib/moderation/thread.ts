import { Worker } from 'node:worker_threads';
import type { Verdict } from './verdict';
import type { Answer, Comment, LookUp, Task } from './worker';

interface Waiting {
  task: Task;
  resolve(result: Verdict | string[]): void;
  reject(error: Error): void;
}

/**
 * One thread that checks comments and looks up words, one task at a time. It starts with the first one, keeps its
 * dictionaries, is started anew when it dies, and does not keep the process alive while it has nothing to do.
 */
export class Thread {
  private worker: Worker | undefined;
  private current: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting: Waiting[] = [];

  /**
   * @param file the thread's program
   * @param patienceMs how long one comment may take, from when its turn comes; the first ones load dictionaries
   */
  constructor(
    private readonly file: string,
    private readonly patienceMs: number,
  ) {}

  /** Checks a comment; fails when the thread died over it, took too long, or could not be started. */
  run(task: Comment): Promise<Verdict>;
  /** Looks up words. */
  run(task: LookUp): Promise<string[]>;
  run(task: Task): Promise<Verdict | string[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.next();
    });
  }

  /** Comments that wait for their turn. */
  get queued(): number {
    return this.waiting.length;
  }

  /** Ends the thread; the next comment starts another. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private next(): void {
    if (this.current) return;
    this.current = this.waiting.shift();
    if (!this.current) {
      this.worker?.unref();
      return;
    }
    const worker = this.start();
    worker.ref();
    this.timer = setTimeout(() => this.lose(worker, new Error(`No verdict in ${this.patienceMs} ms`)), this.patienceMs);
    worker.postMessage(this.current.task);
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(/* turbopackIgnore: true */ this.file, { stdin: false });
    worker.on('message', (answer: Answer) => this.answer(answer));
    worker.on('error', (error: Error) => this.lose(worker, error));
    worker.on('exit', (code) => this.lose(worker, new Error(`The thread ended with code ${code}`)));
    this.worker = worker;
    return worker;
  }

  private finish(): Waiting | undefined {
    clearTimeout(this.timer);
    const finished = this.current;
    this.current = undefined;
    return finished;
  }

  private answer(answer: Answer): void {
    const finished = this.finish();
    if ('result' in answer) finished?.resolve(answer.result);
    else finished?.reject(new Error(answer.error));
    this.next();
  }

  /** The thread is gone or has to go; only the comment it was at is lost. */
  private lose(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    worker.terminate().catch(() => {});
    this.finish()?.reject(error);
    this.next();
  }
}
