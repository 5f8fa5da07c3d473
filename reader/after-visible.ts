/** What is asked of a document; `prerendering` is missing from browsers that never do it. */
type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'> & { prerendering?: boolean };

const changes = ['visibilitychange', 'prerenderingchange'];

/**
 * Calls `done` once, after the page has been in view for `ms` milliseconds in total. A page prepared before it is
 * asked for, one in a tab behind and one kept for "back" are not in view.
 * @returns the way to give up.
 */
export function afterVisible(page: Page, ms: number, done: () => void): () => void {
  let left = ms;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    const inView = page.visibilityState === 'visible' && !page.prerendering;
    if (inView === (timer !== undefined)) return;
    if (inView) {
      since = performance.now();
      timer = setTimeout(finish, left);
    } else {
      clearTimeout(timer);
      timer = undefined;
      left -= performance.now() - since;
    }
  }

  function stop(): void {
    clearTimeout(timer);
    for (const change of changes) page.removeEventListener(change, follow);
  }

  function finish(): void {
    stop();
    done();
  }

  for (const change of changes) page.addEventListener(change, follow);
  follow();
  return stop;
}
