import { ask } from './ask';
import type { ColdAddresses } from './copies';
import { median, quantile } from './median';
import type { Server } from './servers';
import { type Load, load } from './wrk';

const inFlight = 4;

export interface HitsWithMisses {
  /** Hits a second, nothing else going on. */
  alone: number;
  /** Hits a second with misses in flight all the time. */
  together: number;
  /** The one through the other; the median of the rounds. */
  share: number;
  /** 99th percentile of the hits' time while misses are in flight. Milliseconds. */
  p99: number;
  /** Misses rendered a second meanwhile, and how long one took. Milliseconds. */
  missesPerSecond: number;
  missP50: number;
  missP99: number;
  /** Misses that were not answered 200. */
  failed: number;
  errors: number;
}

/** Keeps misses in flight until told to stop. @returns the time each took and how many failed. */
async function missOn(origin: string, cold: ColdAddresses, stopped: () => boolean) {
  const times: number[] = [];
  let failed = 0;
  const one = async () => {
    while (!stopped()) {
      const answer = await ask(origin + cold.next().path);
      if (answer.status === 200) times.push(answer.took);
      else failed++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return { times, failed };
}

/** Hits of one page alone, and with four renders of cold pages in flight at any moment; in turn. */
export async function hitsWithMisses(
  server: Server,
  path: string,
  cold: ColdAddresses,
  rounds: number,
  seconds: number,
): Promise<HitsWithMisses> {
  const url = server.origin + path;
  const alone: Load[] = [];
  const together: Load[] = [];
  const misses: number[] = [];
  let failed = 0;
  for (let n = 0; n < rounds; n++) {
    alone.push(await load(url, seconds));
    let over = false;
    const missing = missOn(server.origin, cold, () => over);
    // Should the misses fail first, nobody is listening yet.
    missing.catch(() => {});
    try {
      together.push(await load(url, seconds));
    } finally {
      over = true;
    }
    const round = await missing;
    misses.push(...round.times);
    failed += round.failed;
  }
  const perSecond = (loads: Load[]) => median(loads.map((one) => one.perSecond));
  return {
    alone: perSecond(alone),
    together: perSecond(together),
    share: median(together.map((one, n) => one.perSecond / (alone[n]?.perSecond ?? Number.NaN))),
    p99: median(together.map((one) => one.p99)),
    missesPerSecond: misses.length / (rounds * seconds),
    missP50: median(misses),
    missP99: quantile(misses, 0.99),
    failed,
    errors: [...alone, ...together].reduce((sum, one) => sum + one.errors, 0),
  };
}
