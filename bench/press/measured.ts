import type { Trial } from './fresh';
import type { Report } from './lighthouse';
import type { MemoryUse } from './memory';
import type { HitsWithMisses } from './misses';
import type { Round } from './speed';
import type { Wire } from './wire';

/** The four ways of serving the article page, in the order they take turns. */
export const ways = ['press', 'plainNode', 'nginx', 'next'] as const;
export type Way = (typeof ways)[number];

/** Everything one run of the bench found out. Times in milliseconds. */
export interface Measured {
  quick: boolean;
  /** Machine, versions, commit; one line a fact. */
  facts: string[];
  /** The article that was asked for. */
  path: string;
  rounds: number;
  seconds: number;
  speed: Record<Way, Round[]>;
  /** Bytes of the body that each way sends to who asks for gzip. */
  sent: Record<Way, number>;
  misses: HitsWithMisses;
  /** Times of pages rendered for the first time, one after the other. */
  cold: number[];
  fresh: Trial[];
  /** The same while 32 connections ask for another page. */
  freshUnderLoad: Trial[];
  wire: Wire;
  nextWire: Wire;
  memory: MemoryUse;
  lighthouse: { pages: [path: string, report: Report][] } | { missing: string };
  /** Why a goal was missed: a heading and what the profiler saw. */
  profiles: [heading: string, lines: string[]][];
  /** How long the run took, without building. Milliseconds. */
  took: number;
}
