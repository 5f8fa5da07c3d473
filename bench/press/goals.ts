import type { Measured } from './measured';
import { quantile } from './median';
import { ratio } from './speed';
import { type Target, target } from './targets';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const times = (value: number) => `${value.toFixed(1)} ×`;
const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** The goals of issue 3. */
export const goals = {
  overNext: 12,
  ofPlainNode: 0.9,
  withMisses: 0.5,
  fresh: 100,
  bytes: 40 * 1024,
  score: 100,
  shift: 0,
};

/** What of the run is faster or slower than it should be, by the names of the goals. */
export function figures({ speed, misses, fresh, wire, lighthouse }: Measured) {
  const article = 'pages' in lighthouse ? lighthouse.pages[0]?.[1] : undefined;
  return {
    overNext: ratio(speed.press, speed.next),
    ofPlainNode: ratio(speed.press, speed.plainNode),
    withMisses: misses.share,
    fresh: quantile(
      fresh.map(({ took }) => took),
      0.99,
    ),
    bytes: wire.html.gzip + wire.css.gzip + wire.js.gzip,
    score: article ? Math.min(...Object.values(article.scores)) : Number.NaN,
    shift: article?.shift ?? Number.NaN,
  };
}

/** The goals with the figures of a run. */
export function targetsOf(measured: Measured): Target[] {
  const found = figures(measured);
  return [
    target('requests/s, press against bare Next', found.overNext, { atLeast: goals.overNext }, times),
    target(
      'requests/s, press against plain Node, same bytes and headers',
      found.ofPlainNode,
      { atLeast: goals.ofPlainNode },
      percent,
    ),
    target(
      'hits with four misses in flight against hits alone',
      found.withMisses,
      { atLeast: goals.withMisses },
      percent,
    ),
    target('commit to fresh page, p99', found.fresh, { under: goals.fresh }, milliseconds),
    target('HTML + CSS + JS of an article, gzip', found.bytes, { under: goals.bytes }, kilobytes),
    target('Lighthouse, the lowest of the article’s four', found.score, { atLeast: goals.score }, String),
    target('layout shift of the article', found.shift, { atMost: goals.shift }, (value) =>
      String(Number(value.toFixed(4))),
    ),
  ];
}
