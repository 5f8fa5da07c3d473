import { type Rule, rules, type Verdict } from '../verdict';
import type { LabelledCase } from './cases';

export interface Judged extends LabelledCase {
  verdict: Verdict;
}

/** A share with what it was counted from and its 95 % interval. */
export interface Share {
  hits: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

/** 95 % of a normal distribution lie within so many standard deviations. */
const z = 1.96;

/** Wilson's interval: right for small numbers and for shares near 0 and 1. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: Number.NaN, low: 0, high: 1 };
  const share = hits / of;
  const spread = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  return { hits, of, share, low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}

export interface RuleScore {
  rule: Rule;
  /** Of the comments it was found in, how many break it. */
  precision: Share;
  /** Of the comments that break it, in how many it was found. */
  recall: Share;
  /** Of the comments that do not break it, in how many it was found. */
  falsePositives: Share;
}

/** Hints decide nothing and do not count. */
const found = ({ verdict }: Judged, rule: Rule) =>
  verdict.findings.some((finding) => finding.rule === rule && finding.level !== 'hint');

/** Scores of the rules that are labelled or found anywhere. */
export function scoreRules(judged: readonly Judged[]): RuleScore[] {
  return rules.flatMap((rule) => {
    const counts = { both: 0, labelled: 0, found: 0 };
    for (const one of judged) {
      const labelled = one.rules.includes(rule);
      const isFound = found(one, rule);
      counts.labelled += Number(labelled);
      counts.found += Number(isFound);
      counts.both += Number(labelled && isFound);
    }
    if (counts.labelled + counts.found === 0) return [];
    return [
      {
        rule,
        precision: shareOf(counts.both, counts.found),
        recall: shareOf(counts.both, counts.labelled),
        falsePositives: shareOf(counts.found - counts.both, judged.length - counts.labelled),
      },
    ];
  });
}

export interface Outcome {
  /** Of the clean comments. */
  rejected: Share;
  notPublished: Share;
  /** Of those that break a rule: not published as they are. */
  stopped: Share;
}

/** What becomes of clean and of other comments. */
export function scoreOutcome(judged: readonly Judged[]): Outcome {
  const clean = judged.filter((one) => one.rules.length === 0);
  const other = judged.filter((one) => one.rules.length > 0);
  const count = (list: readonly Judged[], wanted: (one: Judged) => boolean) =>
    shareOf(list.filter(wanted).length, list.length);
  return {
    rejected: count(clean, ({ verdict }) => verdict.action === 'reject'),
    notPublished: count(clean, ({ verdict }) => verdict.action !== 'publish'),
    stopped: count(other, ({ verdict }) => verdict.action !== 'publish'),
  };
}
