/** One figure and what it should be (issue 3). */
export interface Target {
  what: string;
  goal: string;
  /** The figure as text, or why there is none. */
  figure: string;
  reached: boolean | null;
}

/** A figure that should be at least, or at most, some number. NaN counts as not measured. */
export function target(
  what: string,
  figure: number,
  bound: { atLeast?: number; under?: number; atMost?: number },
  show: (value: number) => string,
): Target {
  const { atLeast, under, atMost } = bound;
  const goal =
    atLeast !== undefined
      ? `${show(atLeast)} or more`
      : under !== undefined
        ? `under ${show(under)}`
        : `${show(atMost ?? 0)} or less`;
  if (Number.isNaN(figure)) return { what, goal, figure: 'not measured', reached: null };
  const reached =
    (atLeast === undefined || figure >= atLeast) &&
    (under === undefined || figure < under) &&
    (atMost === undefined || figure <= atMost);
  return { what, goal, figure: show(figure), reached };
}

const mark = ({ reached }: Target): string => (reached === null ? '–' : reached ? 'yes' : '**no**');

/** The table of goals. */
export const targetTable = (targets: Target[]): string[] => [
  '| goal | wanted | measured | reached |',
  '| --- | ---: | ---: | --- |',
  ...targets.map((one) => `| ${one.what} | ${one.goal} | ${one.figure} | ${mark(one)} |`),
];
