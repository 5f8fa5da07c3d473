import type { LabelledQuery } from './labels';

/** Answers of a search that are judged, and of related stories. */
export const depths = { search: 10, related: 5 };

/** Discounted cumulative gain of grades in order, of the first ten. */
const dcg = (grades: number[]): number =>
  grades.slice(0, depths.search).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

export interface SearchScores {
  ndcg: number;
  /** Share of what was looked for among the first ten. */
  recall: number;
}

/** How good an answer is; a story that stands in it twice, in two languages, counts once. */
export function scoreSearch({ grades }: LabelledQuery, stories: string[]): SearchScores {
  const found = [...new Set(stories)];
  const ideal = dcg([...grades.values()].sort((x, y) => y - x));
  const wanted = [...grades].filter(([, grade]) => grade === 2).map(([key]) => key);
  const first = new Set(found.slice(0, depths.search));
  return {
    ndcg: dcg(found.map((key) => grades.get(key) ?? 0)) / ideal,
    recall: wanted.length ? wanted.filter((key) => first.has(key)).length / wanted.length : 1,
  };
}

export interface RelatedScores {
  precision: number;
  /** Of what could stand among the five. */
  possible: number;
}

export function scoreRelated(wanted: string[], found: string[]): RelatedScores {
  const right = found.filter((story) => wanted.includes(story)).length;
  return { precision: right / depths.related, possible: right / Math.min(depths.related, wanted.length) };
}

export const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
