import { cachePrefix, forget, inTurn, isGone } from './keep';
import { allKept, closeLedger, findKept, lastTime, ledgerName, noteTime, writeKept } from './ledger';
import { sendAway } from './presence';
import { scope } from './scope';

const hour = 3_600_000;
/** How long an article is believed to be there still, and how many are asked for at one time. */
const believed = 24 * hour;
const atOnce = 10;
/** How often at most the worker asks whether it should still be there. */
const betweenVisits = hour;

/** Asks for an answer's status only; null when there is none to be had. */
const headOf = (path: string): Promise<Response | null> =>
  fetch(path, { method: 'HEAD', cache: 'no-store' }).catch(() => null);

/** Deletes all that is kept, and the worker with it; the page in view goes on without. */
export async function leave(): Promise<void> {
  sendAway();
  // Behind what is being written: it fails at its next step.
  await inTurn(async () => {
    closeLedger();
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)));
    indexedDB.deleteDatabase(ledgerName);
  });
  await scope.registration.unregister();
}

/**
 * Asks for articles that have not been seen for long, or for all, and forgets those that the server does not have any
 * more: killed and withdrawn ones. What can't be asked stays.
 */
export async function askForKept(all = false): Promise<void> {
  const now = Date.now();
  // In turn: what is being kept at this moment is in the cache before it is in the ledger.
  const due = (await inTurn(allKept))
    .filter(({ seenAt }) => all || now - seenAt > believed)
    .sort((a, b) => a.seenAt - b.seenAt);
  for (const { path } of all ? due : due.slice(0, atOnce)) {
    const answer = await headOf(path);
    if (!answer) return;
    if (isGone(answer)) await forget(path);
    else if (answer.ok) {
      await inTurn(async () => {
        const article = await findKept(path);
        if (article) await writeKept({ ...article, seenAt: now });
      });
    }
  }
}

/**
 * Now and then, after a page: leaves if the site has no worker any more, else looks after what is kept. The site takes
 * the worker back by answering 404 or 410 for it; browsers by themselves would keep the old one.
 */
export async function lookAround(): Promise<void> {
  const now = Date.now();
  if (now - (await lastTime('lookedAround')) < betweenVisits) return;
  const own = await headOf(scope.location.pathname);
  if (!own) return;
  if (isGone(own)) return leave();
  await noteTime('lookedAround', now);
  await askForKept();
}
