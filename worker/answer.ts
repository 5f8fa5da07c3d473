import { lookAround } from './ask-again';
import { byAddress, forget, isGone, keptPage, keptPart, parts } from './keep';
import { offlineFile, offlinePage } from './offline-page';
import { isUnchanging, pictureOf } from './paths';
import type { AskingEvent } from './scope';

/** Pages that were shown from the device, by the client they were shown in. The latest are enough. */
const fromDevice = new Set<string>();

export const isFromDevice = (clientId: string): boolean => fromDevice.has(clientId);

function remember(clientId: string): void {
  fromDevice.add(clientId);
  for (const oldest of fromDevice) if (fromDevice.size > 50) fromDevice.delete(oldest);
}

/**
 * A page: what the network says, whatever it says. Only where there is no network the copy, else the offline page. A
 * failure of the server is no reason to show a copy: it may be of a story that was killed.
 */
export async function answerPage(event: AskingEvent): Promise<Response> {
  const url = new URL(event.request.url);
  let response: Response;
  try {
    response = (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    const copy = await keptPage(url.pathname).catch(() => null);
    if (copy) remember(event.resultingClientId);
    return copy ?? offlinePage(url);
  }
  // A query of which a page knows nothing is missing too, and says nothing of the article.
  const gone = isGone(response) && (response.status === 410 || url.search === '');
  const after = gone ? forget(url.pathname) : lookAround();
  event.waitUntil(after.catch(() => {}));
  return response;
}

/** Another size of a picture, when the one that is asked for was never seen. */
async function otherSize(path: string): Promise<Response | undefined> {
  const picture = pictureOf(path);
  if (!picture) return undefined;
  const cache = await parts();
  const other = (await cache.keys()).find(({ url }) => pictureOf(new URL(url).pathname) === picture);
  return other && cache.match(other, byAddress);
}

/**
 * A part of a page. What never changes comes from the device at once, all else only without network. Whatever goes wrong
 * with what is kept, it is as if nothing were.
 */
export async function answerPart({ request }: AskingEvent): Promise<Response> {
  const { pathname } = new URL(request.url);
  const held = isUnchanging(pathname) ? await keptPart(pathname).catch(() => null) : null;
  if (held) return held;
  try {
    return await fetch(request);
  } catch (error) {
    const copy = (await keptPart(pathname).catch(() => null)) ?? offlineFile(pathname);
    const found = copy ?? (await otherSize(pathname).catch(() => undefined));
    if (found) return found;
    throw error;
  }
}
