import { ask } from './ask';
import type { ColdAddresses } from './copies';
import type { Server } from './servers';

/** Times of pages that nobody asked for before, one at a time: render, strip, compress, send. Milliseconds. */
export async function coldRenders(server: Server, cold: ColdAddresses, count: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < count) {
    const { path } = cold.next();
    const { status, took } = await ask(server.origin + path);
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    times.push(took);
  }
  return times;
}
