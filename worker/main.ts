/**
 * The service worker of reader pages. Online it changes nothing: pages come from the network. It keeps the last
 * articles read and those that were saved, for when there is no network. docs/decisions/023-offline.md
 */
import { answerPage, answerPart } from './answer';
import { cachePrefix } from './keep';
import { offlineFile } from './offline-page';
import { isClosed, isPart } from './paths';
import { scope } from './scope';
import { takeOrder } from './take-order';

/** Caches of this release; those of others go. */
const current = ['pages-1', 'parts-1'].map((name) => cachePrefix + name);

async function begin(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && !current.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  // The page is asked for while the worker starts.
  await scope.registration.navigationPreload?.enable();
}

// Nothing is fetched beforehand. A new release takes over at once: pages and worker share no code that could differ.
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
// Pages that are open stay as they are: to claim them would throw those out that wait for "back".
scope.addEventListener('activate', (event) => event.waitUntil(begin()));

/** The path of the page that asks for a part. */
const asking = (referrer: string): string => (URL.canParse(referrer) ? new URL(referrer).pathname : '');

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin || isClosed(pathname)) return;
  if (request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if ((isPart(pathname) || offlineFile(pathname)) && !isClosed(asking(request.referrer))) {
    event.respondWith(answerPart(event));
  }
});

scope.addEventListener('message', (event) => {
  event.waitUntil(takeOrder(event));
});
