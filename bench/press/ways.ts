import { ask } from './ask';
import { type Measured, type Way, ways } from './measured';
import { copyOf, type Server, startNext, startNginx, startPlainNode } from './servers';
import type { Setting } from './setting';
import { alternate } from './speed';
import { wire } from './wire';

const byWay = <T>(list: T[]): Record<Way, T> =>
  Object.fromEntries(ways.map((way, place) => [way, list[place]])) as Record<Way, T>;

/** Lets the press and the three others serve the same article in turn. */
export async function compareWays(
  setting: Setting,
  press: Server,
  article: string,
  rounds: number,
  seconds: number,
): Promise<Pick<Measured, 'speed' | 'sent' | 'nextWire'>> {
  const copy = await copyOf(press.origin + article);
  const others: Server[] = [];
  try {
    others.push(await startPlainNode(setting, copy));
    others.push(await startNginx(setting, copy, article));
    others.push(await startNext(setting));
    const urls = [press, ...others].map(({ origin }) => origin + article);
    const sent: number[] = [];
    for (const url of urls) sent.push((await ask(url)).body.length);
    const contenders = [press, ...others].map((server, place) => ({ server, url: urls[place] ?? '' }));
    const speed = await alternate(contenders, rounds, seconds);
    const nextWire = await wire(others.at(-1)?.origin ?? '', article);
    return { speed: byWay(speed), sent: byWay(sent), nextWire };
  } finally {
    for (const server of others) await server.stop();
  }
}
