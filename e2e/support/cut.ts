import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { databaseUrl } from './database';

/** A way to a database that can be cut. */
export interface Line {
  /** The database's address on this way. */
  url: string;
  /** Breaks all connections and takes no new ones. */
  cut(): Promise<void>;
  /** Goes on taking connections, but nothing comes through any more. */
  silence(): void;
  /** Takes connections again, under the same address. */
  mend(): Promise<void>;
}

/** Opens a TCP port that leads to the embedded database of a data folder. */
export async function openLine(dataDir: string): Promise<Line> {
  const url = new URL(databaseUrl(dataDir));
  const socket = `${url.searchParams.get('host')}/.s.PGSQL.${url.port}`;
  const open = new Set<net.Socket>();
  let silent = false;
  const server = net.createServer((near) => {
    const far = net.connect(socket);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => {});
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
      if (silent) one.pause();
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  url.searchParams.delete('host');
  url.host = `127.0.0.1:${port}`;
  const breakAll = () => {
    for (const one of open) one.destroy();
  };
  return {
    url: url.href,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        breakAll();
      }),
    silence() {
      silent = true;
      for (const one of open) one.pause();
    },
    async mend() {
      silent = false;
      breakAll();
      if (!server.listening) await listen(port);
    },
  };
}
