/** Sent through the window before the desk acts on an article; the editor answers with the save that is under way. */
export const settleEvent = 'newsroom:settle-draft';

export interface SettleDetail {
  /** Takes a promise that the act waits for. */
  waitFor(saving: Promise<unknown>): void;
}

/** Waits until what was typed last is saved: an act means the text on screen, not that of a second ago. */
export async function settleDraft(): Promise<void> {
  const saves: Promise<unknown>[] = [];
  const detail: SettleDetail = { waitFor: (saving) => saves.push(saving) };
  window.dispatchEvent(new CustomEvent(settleEvent, { detail }));
  await Promise.allSettled(saves);
}
