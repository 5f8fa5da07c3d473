/** The work that runs or waits last. */
let last: Promise<unknown> = Promise.resolve();

/** Runs heavy work after all that came before it: two large pictures at once would take the memory of four. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}
