/** How often and how long React's work is waited for. Milliseconds. */
const interval = 50;
const longest = 10_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** React leaves a key on every node that it has compared with what it would have rendered. */
const isHydrated = (node: Element): boolean => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));

/**
 * Waits until Next's own script, which pages carry when the press is not in front of them, has compared the page with
 * what the server sent: text that we changed before would be an error to it. It goes through the page from top to
 * bottom, so the last element tells.
 */
async function hydrated(last: Element | undefined): Promise<void> {
  const end = performance.now() + longest;
  while (last && !isHydrated(last) && performance.now() < end) await pause(interval);
  await pause(interval);
}

/** Resolves when the page is complete and may be changed. */
export async function settled(selector: string): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  if ('__next_f' in window) await hydrated([...document.querySelectorAll(selector)].at(-1));
}
