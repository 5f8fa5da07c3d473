import net from 'node:net';
import { PlainError } from './plain-error.mjs';

function tryToListen(options) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(options, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Checks before the long work that the port can be used at the end of it.
 * @param {string} command what to type after `PORT=…`
 */
export async function requireFreePort(command) {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT is ${process.env.PORT}; it must be a number from 1 to 65535.`);
  }
  // A program may listen on one address only, and some systems then still give us the others.
  for (const host of [undefined, '127.0.0.1']) {
    const problem = await tryToListen({ port, host });
    if (problem === 'EADDRINUSE') {
      throw new PlainError(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} ${command}`,
      );
    }
    if (problem === 'EACCES') {
      throw new PlainError(`You may not use port ${port}. Choose one above 1023: PORT=3000 ${command}`);
    }
  }
  return port;
}
