import http from 'node:http';
import { type Answer, ask } from './ask-address';

/** Readers who ask for the same addresses again and again until they are sent home. */
export interface Load {
  /** Answers so far. */
  count(): number;
  /** What readers should not have met, as sentences. */
  complaints: string[];
  stop(): Promise<void>;
}

export interface LoadOptions {
  urls: string[];
  /** How many ask at once. */
  readers: number;
  /** Says what is wrong with an answer; `began` is when it was asked for, `performance.now()`. */
  judge: (url: string, answer: Answer, began: number) => string | null;
}

/** Starts readers; each asks for one address after the other on a connection that is kept. */
export function startLoad({ urls, readers, judge }: LoadOptions): Load {
  const agent = new http.Agent({ keepAlive: true, maxSockets: readers });
  const complaints: string[] = [];
  let [answers, running] = [0, true];

  async function read(first: number): Promise<void> {
    for (let n = first; running; n++) {
      const url = urls[n % urls.length] ?? '';
      const began = performance.now();
      try {
        const wrong = judge(url, await ask(url, { agent }), began);
        if (wrong) complaints.push(wrong);
      } catch (error) {
        complaints.push(`${url}: ${error}`);
      }
      answers++;
    }
  }
  const all = Promise.all(Array.from({ length: readers }, (_, n) => read(n)));
  return {
    count: () => answers,
    complaints,
    async stop() {
      running = false;
      await all;
      agent.destroy();
    },
  };
}
