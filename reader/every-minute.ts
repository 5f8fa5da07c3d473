const listeners = new Set<() => void>();
let timer: number | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

/** Starts or stops the clock. A page out of view needs none, and catches up the moment it is seen again. */
function follow(): void {
  clearInterval(timer);
  if (document.visibilityState === 'visible' && listeners.size > 0) timer = window.setInterval(tell, 60_000);
}

/** Calls `listener` every minute while the page is in view, and whenever it comes back into view. */
export function everyMinute(listener: () => void): void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', catchUp);
  listeners.add(listener);
  if (listeners.size === 1) follow();
}

/** Ends what `everyMinute` began; a listener may call it on itself. */
export function noMore(listener: () => void): void {
  if (!listeners.delete(listener) || listeners.size > 0) return;
  document.removeEventListener('visibilitychange', catchUp);
  follow();
}

function catchUp(): void {
  if (document.visibilityState === 'visible') tell();
  follow();
}
