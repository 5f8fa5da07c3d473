/** A writer may mend a slip for so long; later it would be another comment than the one that was answered. Milliseconds. */
const editMs = 15 * 60_000;

/** Until when a comment may be changed. */
export const editableUntil = (createdAt: Date): Date => new Date(createdAt.getTime() + editMs);

/** Whether its writer may change a comment now: what was refused, removed or erased is over. */
export const isEditable = ({ status, createdAt }: { status: string; createdAt: Date }, now = new Date()): boolean =>
  (status === 'pending' || status === 'published') && editableUntil(createdAt) > now;
