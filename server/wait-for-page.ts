import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from './plain-error';
import type { Upstream } from './press/upstream';

/** The first render loads code and opens the database; a page that fails this long will go on failing. Milliseconds. */
const patience = 30_000;
const tryEvery = 250;

/**
 * Waits until a page renders: only then is Gazette worth visiting.
 * @throws PlainError when none does.
 */
export async function waitForPage(upstream: Upstream, path: string, patienceMs = patience): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const status = await upstream.render(path).then(
      (page) => page.status,
      () => null,
    );
    if (status !== null && status < 500) return;
    if (Date.now() > deadline) {
      const what = status === null ? 'gives no answer' : `fails with status ${status}`;
      throw new PlainError(`The page ${path} ${what}; the reason stands above.`);
    }
    await sleep(tryEvery);
  }
}
