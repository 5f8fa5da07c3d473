/**
 * Whether the worker is to keep anything. Work that was begun before it was sent away would otherwise make again what
 * has just been deleted.
 */
const presence = { sentAway: false };

export function sendAway(): void {
  presence.sentAway = true;
}

/** A page asks for something: the reader has switched on again, and the browser has taken the same worker back. */
export function welcomeBack(): void {
  presence.sentAway = false;
}

/** @throws when nothing may be kept any more */
export function requirePresence(): void {
  if (presence.sentAway) throw new Error('the worker has been sent away');
}
