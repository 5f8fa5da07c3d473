import { bounds, withinBounds } from './bounds';
import { allKept, deleteKept, findKept, type Kept, writeKept } from './ledger';
import type { PageInfo, SaveResult } from './orders';
import { isKeptPart, pictureOf } from './paths';
import { requirePresence } from './presence';

/** Names of our caches begin like this; reader/worker.ts deletes them by it. */
export const cachePrefix = 'gazette-';

async function open(name: string): Promise<Cache> {
  requirePresence();
  return caches.open(cachePrefix + name);
}
const pages = (): Promise<Cache> => open('pages-1');
export const parts = (): Promise<Cache> => open('parts-1');

/** The same page whatever its answer said of encodings. */
export const byAddress = { ignoreVary: true } as const;

/** Looks into a cache without making it, should it not be there (any more). */
const lookInto = async (name: string, path: string): Promise<Response | null> =>
  (await caches.match(path, { ...byAddress, cacheName: cachePrefix + name })) ?? null;

let last: Promise<unknown> = Promise.resolve();

/** Changes come one after the other: ledger and caches must agree. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}

export const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

/** A page that is kept under its path; null when there is none. */
export const keptPage = (path: string): Promise<Response | null> => lookInto('pages-1', path);

/** The same of a part of pages. */
export const keptPart = (path: string): Promise<Response | null> => lookInto('parts-1', path);

async function drop(path: string): Promise<void> {
  await deleteKept(path);
  await (await pages()).delete(path, byAddress);
}

/** Removes what is beyond the bounds, and parts that no article needs any more. */
async function tidy(): Promise<void> {
  const before = await allKept();
  const after = new Map(withinBounds(before).map((article) => [article.path, article]));
  for (const article of before) {
    const stays = after.get(article.path);
    if (!stays) await drop(article.path);
    else if (stays !== article) await writeKept(stays);
  }
  const needed = new Set([...after.values()].flatMap((article) => Object.keys(article.parts)));
  const cache = await parts();
  for (const { url } of await cache.keys()) if (!needed.has(new URL(url).pathname)) await cache.delete(url);
}

/** Forgets an article, with what only it needed. */
export const forget = (path: string): Promise<void> =>
  inTurn(async () => {
    if (!(await findKept(path)) && !(await keptPage(path))) return;
    await drop(path);
    await tidy();
  });

/**
 * Puts parts into the cache and says how large each is. The browser has just fetched them for the page, so they come
 * from its own cache; what is not to be had is left out.
 */
async function takeParts(addresses: string[]): Promise<Record<string, number>> {
  const cache = await parts();
  const sizes: Record<string, number> = {};
  let left: number = bounds.parts;
  for (const address of addresses) {
    const held = await cache.match(address, byAddress);
    const response = held ?? (await fetch(address, { cache: 'force-cache' }).catch(() => null));
    if (!response?.ok) continue;
    const { size } = await response.clone().blob();
    if (size > left) continue;
    left -= size;
    sizes[address] = size;
    if (!held) await cache.put(address, response);
  }
  return sizes;
}

/** Earlier pictures of the page come last: where there is one in the size seen now, that one stands for it. */
function partsToTake(page: PageInfo, html: string, before: Kept | undefined, saveData: boolean): string[] {
  const own = page.parts.filter(isKeptPart).filter((part) => !(saveData && pictureOf(part)));
  const shown = new Set(own.map(pictureOf));
  const earlier = Object.keys(before?.parts ?? {}).filter((part) => {
    const picture = pictureOf(part);
    return picture !== null && !shown.has(picture) && html.includes(picture);
  });
  // Styles and fonts before pictures, which may be too much.
  return [...new Set([...own.filter((part) => !pictureOf(part)), ...own, ...earlier])];
}

async function keepNow(page: PageInfo, saveData: boolean, save: boolean): Promise<SaveResult> {
  const { path, locale, title, section, site } = page;
  const before = await findKept(path);
  if (save && !before?.savedAt) {
    const saved = (await allKept()).filter(({ savedAt }) => savedAt !== null);
    if (saved.length >= bounds.saved) return 'full';
  }
  // The browser asks with the ETag of the copy it has just shown: a few hundred bytes.
  const response = await fetch(path).catch(() => null);
  const now = Date.now();
  if (!response && before) {
    await writeKept({ ...before, savedAt: save ? (before.savedAt ?? now) : before.savedAt });
    return 'saved';
  }
  if (response && isGone(response)) {
    await drop(path);
    await tidy();
  }
  if (!response?.ok || new URL(response.url).pathname !== path) return 'failed';
  const html = await response.clone().text();
  const { size } = await response.clone().blob();
  if (size > bounds.page) return 'failed';
  await (await pages()).put(path, response);
  const taken = await takeParts(partsToTake(page, html, before, saveData));
  const savedAt = before?.savedAt ?? (save ? now : null);
  const entry = { path, locale, title, section, site, readAt: now, savedAt, seenAt: now, bytes: size, parts: taken };
  await writeKept(entry);
  await tidy();
  return 'saved';
}

/** Keeps the page of an article with its parts, among those read or, to stay, among those saved. */
export const keep = (page: PageInfo, saveData: boolean, save: boolean): Promise<SaveResult> =>
  inTurn(() => keepNow(page, saveData, save)).catch(() => 'failed');

/** Takes an article from the saved ones; it stays among those read as long as they do. */
export const unsave = (path: string): Promise<void> =>
  inTurn(async () => {
    const article = await findKept(path);
    if (article) await writeKept({ ...article, savedAt: null });
    await tidy();
  });
