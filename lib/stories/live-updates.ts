import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../db/client';
import { liveUpdate } from '../db/schema/stories';
import type { BodyDoc } from './body/schema';

export interface LiveUpdate {
  id: string;
  at: Date;
  headline: string;
  doc: BodyDoc;
  pinned: boolean;
  /** When its words were changed after it was published. */
  editedAt: Date | null;
}

/** The timed updates of a live story, newest first. */
export const listLiveUpdates = (db: Database, articleId: string): Promise<LiveUpdate[]> =>
  db
    .select({
      id: liveUpdate.id,
      at: liveUpdate.at,
      headline: liveUpdate.headline,
      doc: liveUpdate.doc,
      pinned: liveUpdate.pinned,
      editedAt: liveUpdate.editedAt,
    })
    .from(liveUpdate)
    .where(and(eq(liveUpdate.articleId, articleId), eq(liveUpdate.state, 'published')))
    .orderBy(desc(liveUpdate.at), desc(liveUpdate.id));
