import net, { type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { reachDatabase } from './given-database';

test('a server that is not there is tried for a while, then named without its password', async () => {
  const lines: string[] = [];
  const url = 'postgres://gazette:secret@127.0.0.1:1/news';
  const reached = reachDatabase(url, (line) => lines.push(line), 700);
  await expect(reached).rejects.toThrow(/^The database at 127\.0\.0\.1:1\/news can't be reached: .*ECONNREFUSED/);
  expect(lines).toEqual(['database: no answer from 127.0.0.1:1/news yet, trying for 0.7 s']);
});

test('something that is no PostgreSQL is not waited for endlessly', async () => {
  const server = net.createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(reachDatabase(`postgres://a:secret@127.0.0.1:${port}/b`, () => {}, 100)).rejects.toThrow(
    "can't be reached",
  );
  server.close();
});
