import type http from 'node:http';
import net from 'node:net';
import { PlainError } from './plain-error';

/** Listens on a port of all addresses. @throws PlainError when it is taken or not allowed. */
export function listen(server: http.Server | net.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new PlainError(`Port ${port} is taken by another program. Stop that one, or set PORT to another number.`),
        );
      } else if (error.code === 'EACCES') {
        reject(new PlainError(`You may not use port ${port}. Set PORT to a number above 1023.`));
      } else reject(error);
    });
    server.listen(port, resolve);
  });
}

/** Says before the long work that the port can't be used at the end of it. */
export async function requireFreePort(port: number): Promise<void> {
  const probe = net.createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}
