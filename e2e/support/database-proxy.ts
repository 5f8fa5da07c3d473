import net from 'node:net';
import { databaseUrl } from './database';

/** How PostgreSQL is away: its host refuses connections, or takes them and everything else without a word. */
type Outage = 'refusing' | 'silent';

/** A way by TCP to the PostgreSQL of a data folder that a test can cut. */
export interface DatabaseProxy {
  url: string;
  /** Cuts the way. Connections that are open break, or, where all is silent, never hear anything again. */
  cut(how: Outage): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** The address of PostgreSQL's socket, and what a client that comes by TCP has to know. */
function target(dataDir: string): { socket: string; credentials: string; name: string } {
  const { username, password, port, pathname, searchParams } = new URL(databaseUrl(dataDir));
  const socket = `${searchParams.get('host')}/.s.PGSQL.${port}`;
  return { socket, credentials: `${username}:${password}`, name: pathname };
}

/** Opens such a way; it is whole at first. */
export async function openDatabaseProxy(dataDir: string): Promise<DatabaseProxy> {
  const { socket, credentials, name } = target(dataDir);
  const open = new Set<net.Socket>();
  let silent = false;

  const server = net.createServer((client) => {
    open.add(client);
    client.on('error', () => {}).on('close', () => open.delete(client));
    if (silent) return;
    const inner = net.connect(socket);
    inner.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('close', () => inner.destroy());
    client.pipe(inner).pipe(client);
    client.once('silence', () => {
      client.unpipe().resume();
      inner.unpipe().resume();
      inner.removeAllListeners('close').destroy();
    });
  });

  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stopListening = () => new Promise((resolve) => server.close(resolve));
  await listen(0);
  const { port } = server.address() as net.AddressInfo;
  const breakAll = () => {
    for (const client of open) client.destroy();
  };

  return {
    url: `postgres://${credentials}@127.0.0.1:${port}${name}?sslmode=disable`,
    async cut(how) {
      if (how === 'silent') {
        silent = true;
        for (const client of open) client.emit('silence');
        return;
      }
      const closed = stopListening();
      breakAll();
      await closed;
    },
    async mend() {
      silent = false;
      if (!server.listening) await listen(port);
    },
    async close() {
      const closed = stopListening();
      breakAll();
      await closed;
    },
  };
}
