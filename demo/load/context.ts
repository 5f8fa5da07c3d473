import type { Transaction } from '@/lib/db/client';
import type { Pictures } from './pictures';
import type { Vocabulary } from './vocabulary';

/** What every part of the load needs. */
export interface LoadContext {
  tx: Transaction;
  vocabulary: Vocabulary;
  pictures: Pictures;
  /** The first load: what "minutes ago" counts from. */
  now: Date;
}
