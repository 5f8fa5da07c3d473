import type { DraftFields } from '../drafts/draft-content';

/** Where in the article something was found: a field, or a block of the body, there perhaps at some words. */
export type Place = { field: keyof DraftFields } | { block: number; words?: string };

/** One thing an editor should look at before publishing. `code` has words in messages under `newsroom.checker`. */
export interface Finding {
  code:
    | 'headlineMissing'
    | 'headlineLong'
    | 'headlineCapitals'
    | 'standfirstMissing'
    | 'standfirstLong'
    | 'slugWrong'
    | 'fieldLong'
    | 'bodyMissing'
    | 'heroMissing'
    | 'altMissing'
    | 'sourceMissing'
    | 'bylineMissing'
    | 'linkUnsafe'
    | 'nodeUnknown'
    | 'nameTwoWays'
    | 'misspelt';
  /** Whether readers would get something broken or publishing is refused; the rest is advice. */
  grave: boolean;
  place: Place;
  params: Record<string, string | number>;
}
