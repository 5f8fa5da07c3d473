import { median } from './median';
import { processorTime } from './process-tree';
import type { Server } from './servers';
import { type Load, load } from './wrk';

/** One round of one server. */
export interface Round extends Load {
  /** Processor time a request, user and system, of the server and of PostgreSQL where it has one. Milliseconds. */
  processor: number;
}

export interface Contender {
  server: Server;
  /** The address that is asked for. */
  url: string;
}

/** First each runs unmeasured, so that code is compiled and the page kept. Seconds. */
const warmUp = 3;

async function round({ server, url }: Contender, seconds: number): Promise<Round> {
  const before = processorTime(server.pids);
  const measured = await load(url, seconds);
  return { ...measured, processor: (processorTime(server.pids) - before) / measured.requests };
}

/** Lets all serve in turn, one at a time, the whole row so many times. By contender, in their order. */
export async function alternate(contenders: Contender[], rounds: number, seconds: number): Promise<Round[][]> {
  for (const { url } of contenders) await load(url, warmUp);
  const results: Round[][] = contenders.map(() => []);
  for (let n = 0; n < rounds; n++) {
    for (const [place, contender] of contenders.entries()) results[place]?.push(await round(contender, seconds));
  }
  return results;
}

/** How many times faster one was than another: the median of what each round says, since both met the same noise. */
export const ratio = (one: Round[], other: Round[]): number =>
  median(one.map(({ perSecond }, n) => perSecond / (other[n]?.perSecond ?? Number.NaN)));

/** A figure's median over the rounds. */
export const medianOf = (rounds: Round[], figure: keyof Round): number => median(rounds.map((one) => one[figure]));
