import path from 'node:path';
import { findBinaries } from './binaries';
import { ensureCluster } from './cluster';
import { socketUrl } from './connect';
import { preparePlace } from './place';
import { Supervisor } from './supervisor';

export type EmbeddedPostgresOptions = {
  /** PostgreSQL's files go into the folder `postgres` of this one. */
  dataDir: string;
  /** Told what happens, a sentence at a time. */
  log?: (line: string) => void;
  /** Settings of postgresql.conf; tests switch the waiting for the disk off. */
  settings?: Record<string, string>;
  /** Another release's programs instead of the npm package's, e.g. /usr/lib/postgresql/15/bin. */
  binFolder?: string;
};

export type EmbeddedPostgres = {
  /** The address of the database `gazette`, in the form `pg` takes. */
  url: string;
  /** Stops PostgreSQL if this process owns it, else only lets go of it. */
  stop(): Promise<void>;
  /** Settles after `stop`. Until then a PostgreSQL that ends is started again. */
  exited: Promise<void>;
};

/**
 * Starts the PostgreSQL that comes with Gazette, or joins the one that runs on this folder already, and keeps it
 * running. It is reached only through a socket in a private folder, with a random password.
 * @throws Error with a plain sentence when it can't run here
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const place = preparePlace(path.resolve(options.dataDir), log);
  const binaries = findBinaries(place, { binFolder: options.binFolder });
  const settings = options.settings ?? {};
  const password = await ensureCluster(place, binaries, settings, log);
  const supervisor = new Supervisor(place, binaries, password, settings, log);
  await supervisor.start();
  let settle = () => {};
  const exited = new Promise<void>((resolve) => {
    settle = resolve;
  });
  let stopped: Promise<void> | undefined;
  return {
    url: socketUrl(supervisor.socketDir, password),
    stop() {
      stopped ??= supervisor.stop().finally(settle);
      return stopped;
    },
    exited,
  };
}
