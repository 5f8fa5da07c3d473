/** How much is done. Times in seconds. */
export interface Extent {
  /** Of the ways to serve the article: turns for each, and how long one lasts. */
  rounds: number;
  seconds: number;
  /** Of hits with misses in flight, likewise. */
  mixedRounds: number;
  mixedSeconds: number;
  /** Articles that nobody has asked for: cold renders use them up. */
  copies: number;
  /** Cold renders timed. */
  cold: number;
  /** Revisions published, on a quiet machine and under load. */
  trials: number;
  trialsUnderLoad: number;
  /** Pages kept in memory. */
  pages: number;
  /** Lighthouse on the article; other pages get one run. */
  lighthouseRuns: number;
}

/** A whole run; with the first loading of the demo edition it takes less than eight minutes on two cores. */
export const whole: Extent = {
  rounds: 7,
  seconds: 4,
  mixedRounds: 5,
  mixedSeconds: 4,
  copies: 3_000,
  cold: 100,
  trials: 150,
  trialsUnderLoad: 50,
  pages: 50_000,
  lighthouseRuns: 3,
};

/** `--quick`: shows that everything works; its figures mean nothing. */
export const quick: Extent = {
  rounds: 1,
  seconds: 2,
  mixedRounds: 1,
  mixedSeconds: 1,
  copies: 300,
  cold: 10,
  trials: 10,
  trialsUnderLoad: 5,
  pages: 1_000,
  lighthouseRuns: 1,
};
