import net, { type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Takes the notifications out of what PostgreSQL sends: messages of type A (a byte, then a length that counts itself). */
function withoutNotifications(): (chunk: Buffer) => Buffer {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const passed: Buffer[] = [];
    while (rest.length >= 5) {
      const end = 1 + rest.readUInt32BE(1);
      if (rest.length < end) break;
      if (rest[0] !== 'A'.charCodeAt(0)) passed.push(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
    return Buffer.concat(passed);
  };
}

/**
 * A way to a database that can go wrong. `freeze` lets nothing through and closes nothing, like a cable that is
 * pulled; `deafen` swallows notifications, like a pooler that lends connections by transaction.
 */
export async function startProxy(database: string) {
  const target = new URL(database);
  const folder = target.searchParams.get('host');
  const to = folder
    ? { path: `${folder}/.s.PGSQL.${target.port || 5432}` }
    : { host: target.hostname, port: Number(target.port || 5432) };
  const sockets = new Set<net.Socket>();
  let [frozen, deaf] = [false, false];
  const server = net.createServer((client) => {
    const inner = net.connect(to);
    for (const [from, other] of [
      [client, inner],
      [inner, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {}).on('close', () => other.destroy());
    }
    const filter = withoutNotifications();
    client.on('data', (chunk) => frozen || inner.write(chunk));
    inner.on('data', (chunk) => frozen || client.write(deaf ? filter(chunk) : chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const url = new URL(database);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  url.searchParams.delete('host');
  return {
    url: url.href,
    freeze: () => {
      frozen = true;
    },
    thaw: () => {
      frozen = false;
    },
    deafen: () => {
      deaf = true;
    },
  };
}
