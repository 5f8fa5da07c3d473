import { purgeSender } from '../lib/cdn/send-purge';
import type { Env } from '../lib/settings/env';
import { log } from './log';
import { type Hearer, PressListener } from './press/listen/listener';
import { PurgeWorker } from './purge-outbox/worker';

export interface Hearing {
  /** Whether announcements arrive now. */
  listening(): boolean;
  stop(): Promise<void>;
}

/** Lets the cache hear what writes announce, and a CDN too where there is one. Returns when the first attempt is made. */
export async function hearChanges(settings: Env, databaseUrl: string, cache: Hearer): Promise<Hearing> {
  const { CDN_PURGE_URL: url, CDN_PURGE_TOKEN: token } = settings;
  const cdn = url ? new PurgeWorker({ send: purgeSender({ url, token }), log }) : undefined;
  const listener = new PressListener({ url: databaseUrl, cache, log, onAnnounced: () => cdn?.wake() });
  await listener.start();
  cdn?.start();
  return {
    listening: () => listener.listening,
    async stop() {
      await listener.stop();
      await cdn?.stop();
    },
  };
}
