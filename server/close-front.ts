import type http from 'node:http';

/** Answers under way get this long when the process stops. Milliseconds. */
const patience = 5_000;
/** Connections whose answer has ended are closed this often. Milliseconds. */
const sweepEvery = 50;

/** Takes no new connections, lets the answers under way finish, then closes what is left. */
export async function closeFront(front: http.Server, patienceMs = patience): Promise<void> {
  if (!front.listening) return;
  const closed = new Promise((resolve) => front.close(resolve));
  const sweep = setInterval(() => front.closeIdleConnections(), sweepEvery);
  const force = setTimeout(() => front.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(force);
}
