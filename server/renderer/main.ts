/**
 * The renderer: Next on a private socket, in a process of its own so that renders never slow the front's answers.
 * Started by the supervisor with the socket's path and the project's folder; ends when its parent ends.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import next from 'next';
import { limitPatience } from '../../lib/db/client';
import { type PressCard, setPressStorage } from '../../lib/press/card';
import { env } from '../../lib/settings/env';
import { log } from '../log';
import { sendCardAtEnd } from './answer-card';

const [, , socket = '', dir = process.cwd()] = process.argv;

/**
 * Below the front: when the processors are full, readers of kept pages come before renders (figures:
 * docs/decisions/006-press-cache.md). Threads that begin later inherit it.
 */
const niceness = 5;
try {
  os.setPriority(niceness);
} catch (error) {
  log.warn({ err: error }, 'the renderer keeps its priority');
}

// Ctrl-C and service managers signal the whole group. Only the parent decides when the renderer ends: it still has
// answers to bring out.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

// Also when the parent was killed: nobody else would end this process or remove its socket.
process.on('disconnect', () => {
  rmSync(path.dirname(socket), { recursive: true, force: true });
  process.exit(0);
});

/** Less than the front waits for a page. Milliseconds. */
limitPatience(10_000);

const storage = new AsyncLocalStorage<PressCard>();
setPressStorage(storage);

const server = http.createServer({ maxHeaderSize: 64 * 1024 });
// The front is the only client and does its own timing; a connection that closes under a new request helps nobody.
server.keepAliveTimeout = 0;
server.headersTimeout = 0;
server.requestTimeout = 0;

const { hostname, port } = new URL(env().SITE_URL);
const app = next({ dev: false, dir, httpServer: server, hostname, port: Number(port) || undefined, quiet: true });
await app.prepare();
const handle = app.getRequestHandler();

server.on('request', (request, response) => {
  const card: PressCard = { tags: new Set(), store: true };
  sendCardAtEnd(response, card);
  storage.run(card, () => {
    handle(request, response).catch((error) => {
      log.error({ err: error }, 'the renderer failed on a request');
      response.destroy();
    });
  });
});

process.on('message', (message) => {
  if (message === 'ping') process.send?.('pong');
  if (message !== 'stop') return;
  server.close(async () => {
    await app.close();
    process.exit(0);
  });
  server.closeIdleConnections();
});

server.listen(socket, () => process.send?.('ready'));
