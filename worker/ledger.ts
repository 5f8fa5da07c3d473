import type { Entry } from './orders';
import { requirePresence } from './presence';

/** An article on this device. Times are milliseconds since 1970. */
export interface Kept extends Entry {
  readAt: number;
  savedAt: number | null;
  /** When the server was last known to have it. */
  seenAt: number;
  /** Of the page. */
  bytes: number;
  /** Bytes of its parts by their path. */
  parts: Record<string, number>;
}

/** Also written in reader/worker.ts, which deletes it. */
export const ledgerName = 'gazette';

let opened: Promise<IDBDatabase> | undefined;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(ledgerName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('articles', { keyPath: 'path' });
    request.result.createObjectStore('notes');
  };
  const database = await done(request);
  // Whoever deletes it must not wait for us.
  database.onversionchange = () => closeLedger();
  database.onclose = () => {
    opened = undefined;
  };
  return database;
}

async function open(): Promise<IDBDatabase> {
  requirePresence();
  opened ??= connect().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function store(name: 'articles' | 'notes', mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await open()).transaction(name, mode).objectStore(name);
}

export const allKept = async (): Promise<Kept[]> => done((await store('articles', 'readonly')).getAll());

export const findKept = async (path: string): Promise<Kept | undefined> =>
  done((await store('articles', 'readonly')).get(path));

export const writeKept = async (article: Kept): Promise<unknown> =>
  done((await store('articles', 'readwrite')).put(article));

export const deleteKept = async (path: string): Promise<unknown> =>
  done((await store('articles', 'readwrite')).delete(path));

/** When something was last done, by its name; long ago if never. */
export const lastTime = async (name: string): Promise<number> =>
  (await done((await store('notes', 'readonly')).get(name))) ?? 0;

export const noteTime = async (name: string, at: number): Promise<unknown> =>
  done((await store('notes', 'readwrite')).put(at, name));

export function closeLedger(): void {
  const closing = opened;
  opened = undefined;
  closing?.then((database) => database.close()).catch(() => {});
}
