import type { Order, PageInfo } from '../worker/orders';

/** Set when the reader wants nothing kept. */
const offKey = 'gazette.offline';

/** Whether pages may be kept here: the browser can, and the reader has not switched it off. */
export function mayKeep(): boolean {
  try {
    return 'serviceWorker' in navigator && 'caches' in window && localStorage.getItem(offKey) !== 'off';
  } catch {
    return false;
  }
}

/** Starts the worker; false when the site has none: without one, nothing is kept and all else works. */
export async function startWorker(): Promise<boolean> {
  if (!mayKeep()) return false;
  // It has left while this page was open. To register now would bring it back without asking the site.
  if (navigator.serviceWorker.controller && !(await navigator.serviceWorker.getRegistration())) return false;
  return register();
}

function register(): Promise<boolean> {
  const started = navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  return started.then(
    () => true,
    () => false,
  );
}

/** How long the worker may take to go by itself. Milliseconds. */
const goodWill = 3_000;

/** The worker leaves with all it kept, and does not come back until `switchOn`. */
export async function switchOff(): Promise<void> {
  const left = order({ do: 'leave' });
  localStorage.setItem(offKey, 'off');
  await Promise.race([left, new Promise((resolve) => setTimeout(resolve, goodWill))]);
  // In whatever state it is: nothing of it stays.
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  const names = await caches.keys();
  // As worker/keep.ts and worker/ledger.ts name them.
  await Promise.all(names.filter((name) => name.startsWith('gazette-')).map((name) => caches.delete(name)));
  indexedDB.deleteDatabase('gazette');
}

export function switchOn(): Promise<boolean> {
  localStorage.removeItem(offKey);
  return register();
}

/** Asks the worker for something once it runs; null when it can't say. */
export async function order<T>(what: Order): Promise<T | null> {
  if (!mayKeep()) return null;
  const { active } = await navigator.serviceWorker.ready;
  // What was asked before the worker was there may not be wanted any more.
  if (!active || (what.do !== 'leave' && !mayKeep())) return null;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    active.postMessage(what, [port2]);
  });
}

/** Whether the device is to save data; only some browsers say. */
export const savesData = (): boolean =>
  Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

const pathOf = (address: string): string | null => {
  const url = new URL(address, location.href);
  return url.origin === location.origin ? url.pathname : null;
};

/** What the page shows itself with: styles, our scripts, fonts that were used, pictures in the size the browser chose. */
function partsOfPage(): string[] {
  const fonts = performance.getEntriesByType('resource').map(({ name }) => name);
  const addresses = [
    ...[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
    ...[...document.scripts].map(({ src }) => src).filter(Boolean),
    ...fonts.filter((name) => pathOf(name)?.startsWith('/fonts/')),
    ...[...document.querySelectorAll('main img')].flatMap((image) =>
      image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0 ? [image.currentSrc] : [],
    ),
  ];
  return [...new Set(addresses.flatMap((address) => pathOf(address) ?? []))];
}

/** What the worker has to know of the article in view. */
export const pageInfo = (): PageInfo => ({
  path: location.pathname,
  locale: document.documentElement.lang,
  title: document.querySelector('h1')?.textContent?.trim() ?? document.title,
  section: document.querySelector('header nav [aria-current]')?.textContent?.trim() ?? '',
  site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
  parts: partsOfPage(),
});
